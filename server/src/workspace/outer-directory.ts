import { SETTINGS_FILE } from "./file-host";
import type { FolderFiles } from "./folder-files";

/** The nearest folder above with settings, as a path that leads there; "" where there is none. */
export async function outerDirectory(files: FolderFiles): Promise<string> {
  for (let up = 1; up <= files.host.location.length; up++) {
    const directory = "../".repeat(up);
    const { text, fault } = await files.settings(directory + SETTINGS_FILE);
    if (text !== null || fault !== null) return directory;
  }
  return "";
}
