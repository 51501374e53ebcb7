/** The bytes of a file, from its start up to a limit. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Of the whole file, in bytes. */
  readonly size: number;
}

/** What a folder holds under one name. A link is a file to us, wherever it leads: a link to a folder could lead back to where it stands. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A part of a folder whose files are not in its listing. */
export interface SkippedFolder {
  /** Relative to the folder that was listed, with forward slashes; "" for that folder itself. */
  readonly path: string;
  /** A clause for a reader: "reading it is not permitted". */
  readonly why: string;
}

export interface Listing {
  /** In no order. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedFolder[];
}

/**
 * The only way to the files of one folder, injected by the entry: the workspace knows no disk, and a folder that only the
 * editor can reach is read like any other.
 * Paths are relative to the folder, with forward slashes; `../` leads above it, as far as `location` is long.
 */
export interface FileHost {
  /** The names on the way from the file system's root to the folder, the folder's own name last. */
  readonly location: readonly string[];
  /** Every file of the folder, but of no folder below that is passed over (`isPassedOver`). A folder that is gone has no files. */
  list(): Promise<Listing>;
  /**
   * Null where no such file is to be seen. Rejects where there is one that cannot be read; the error's message is a
   * clause for a reader ("reading it is not permitted").
   */
  read(path: string, limit: number): Promise<FileBytes | null>;
  /** Rejects where the file cannot be written; the error's message is a clause for a reader. */
  write(path: string, text: string): Promise<void>;
}

export const SETTINGS_FILE = "crosscheck.json";
export const REVIEW_FILE = "crosscheck.review.json";

/** The folder part of a path, "" for the root, else with its slash at the end. */
export function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

export function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

const TEXT_ENDING = /\.(?:txt|md|article)$/i;

/** Has a file an ending of those that articles have? */
export function isTextFile(path: string): boolean {
  return TEXT_ENDING.test(path);
}

/** The name of a file without the ending of a text. */
export function stemOf(path: string): string {
  return baseNameOf(path).replace(TEXT_ENDING, "");
}

/** Folders of these names hold no articles of their own, wherever they stand. */
export function isPassedOver(name: string): boolean {
  return name === "node_modules" || name.startsWith(".");
}

/** Does a path lead through a folder that is passed over, or to a file of such a name? */
export function isHidden(path: string): boolean {
  return path.split("/").some((name) => name !== ".." && isPassedOver(name));
}

/** Orders by code units, so that the order is the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isSettingsFile(path: string): boolean {
  return baseNameOf(path) === SETTINGS_FILE;
}

export function isReviewFile(path: string): boolean {
  return baseNameOf(path) === REVIEW_FILE;
}
