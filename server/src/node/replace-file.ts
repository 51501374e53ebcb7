import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import * as disk from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The calls that a disk can refuse; a test says how. */
export type Disk = Pick<typeof disk, "access" | "open" | "rename">;

/** What a folder says that takes no other file, though one that it holds may be written. */
const WRITTEN_IN_PLACE = new Set(["EACCES", "EPERM", "EBUSY"]);

/**
 * Gives a file a new text at one stroke: the text is written beside it and takes its place when it is on the disk as a
 * whole, so that whatever happens meanwhile leaves the old text or the new one, never a part. A link is followed, and
 * the file keeps its mode. Only a file whose folder takes no other is written in place. Rejects with an error of the
 * file system, or with a clause for a reader.
 */
export async function replaceFile(path: string, text: string, { access, open, rename }: Disk = disk): Promise<void> {
  const target = await targetOf(path);
  const before = await unlessMissing(disk.stat(target));
  if (before) {
    expectRegular(before);
    // To take the place of a file one needs no right to write into it; whoever took that right away meant it.
    await access(target, constants.W_OK);
  }
  // The dot keeps the settings from taking it for an article while it is there.
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeWhole(await open(temporary, "wx"), text, before);
    await rename(temporary, target);
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => {});
    if (!before || !WRITTEN_IN_PLACE.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await disk.writeFile(target, text);
  }
}

/** Where a path leads; a file that is not there yet is its own target. */
async function targetOf(path: string): Promise<string> {
  const target = await unlessMissing(disk.realpath(path));
  if (target !== null) return target;
  if (await unlessMissing(disk.lstat(path))) throw new Error("it is a link that leads nowhere");
  return path;
}

function expectRegular(found: Stats): void {
  if (found.isDirectory()) throw new Error("it is a folder");
  if (!found.isFile()) throw new Error("it is no regular file");
}

async function writeWhole(handle: disk.FileHandle, text: string, before: Stats | null): Promise<void> {
  try {
    if (before) {
      // Only the superuser may give a file away; who may not is the owner from now on.
      await handle.chown(before.uid, before.gid).catch(() => {});
      await handle.chmod(before.mode & 0o7777);
    }
    // Goes on until the disk has taken the last byte; one `write` of a full disk ends early and calls that success.
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
