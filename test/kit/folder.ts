import { Folder } from "../../server/src/workspace/folder";
import { UNHURRIED } from "../../server/src/workspace/pace";
import { MemoryHost } from "./memory-host";

/** A page that is taken for an article: all of one event, whatever their titles. */
export const article = (title: string, words = "Ten people were hurt.") =>
  `${title}\nPublished 5 March 2025\n\nPORT VELDA – A pier fell into the harbour on Tuesday. ${words}\n\n“We heard a crack,” said Ines Albrecht, the harbour master. “Then it was gone.”\n`;

/** A folder in memory, read once. */
export async function opened(
  files: Readonly<Record<string, string | Uint8Array | Error>>,
): Promise<{ host: MemoryHost; folder: Folder }> {
  const host = MemoryHost.of(files);
  const folder = new Folder(host);
  await folder.update(UNHURRIED);
  return { host, folder };
}
