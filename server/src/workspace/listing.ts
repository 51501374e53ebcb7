import {
  byCodeUnits,
  isPassedOver,
  isReviewFile,
  isSettingsFile,
  isTextFile,
  type Entry,
  type Listing,
  type SkippedFolder,
} from "./file-host";

/** More files than this in one folder are no collection of articles. */
export const MAXIMUM_FILES = 50_000;
/** Folders inside folders inside folders: deeper than this nothing is looked for. */
export const MAXIMUM_DEPTH = 32;
/** A file that is opened without its folder is checked with this many neighbours at most: a download folder holds thousands. */
export const MAXIMUM_SIBLINGS = 200;

/**
 * What one folder holds; `directory` is its path from where the listing began, "" for that folder itself. Rejects where
 * it cannot be listed; the error's message is a clause for a reader.
 */
export type Look = (directory: string) => Promise<readonly Entry[]>;

/** Every file of a folder and of those below. */
export async function listFolder(look: Look): Promise<Listing> {
  const files: string[] = [];
  const skipped: SkippedFolder[] = [];
  const walk = async (directory: string, depth: number): Promise<void> => {
    const skip = (why: string) => void skipped.push({ path: directory, why });
    if (depth > MAXIMUM_DEPTH) return skip(`it lies more than ${MAXIMUM_DEPTH} folders deep`);
    for (const { name, isFolder } of await entriesOf(look, directory, skipped)) {
      if (files.length >= MAXIMUM_FILES) return skip(`only the first ${MAXIMUM_FILES} files were looked at`);
      const path = directory === "" ? name : `${directory}/${name}`;
      if (!isFolder) files.push(path);
      else if (!isPassedOver(name)) await walk(path, depth + 1);
    }
  };
  await walk("", 0);
  return { files, skipped };
}

/** A file and those beside it, nearest in the alphabet first, with the settings there; nothing below. */
export async function listSiblings(look: Look, name: string): Promise<Listing> {
  const skipped: SkippedFolder[] = [];
  const entries = await entriesOf(look, "", skipped);
  const files = entries.filter(({ isFolder }) => !isFolder).map((entry) => entry.name);
  const texts = files.filter((file) => isTextFile(file)).sort(byCodeUnits);
  const at = Math.max(0, texts.indexOf(name));
  const first = Math.max(0, Math.min(at - MAXIMUM_SIBLINGS / 2, texts.length - MAXIMUM_SIBLINGS));
  const settings = files.filter((file) => isSettingsFile(file) || isReviewFile(file));
  return { files: [...texts.slice(first, first + MAXIMUM_SIBLINGS), ...settings], skipped };
}

async function entriesOf(look: Look, directory: string, skipped: SkippedFolder[]): Promise<readonly Entry[]> {
  try {
    return await look(directory);
  } catch (error) {
    skipped.push({ path: directory, why: error instanceof Error ? error.message : "it cannot be listed" });
    return [];
  }
}
