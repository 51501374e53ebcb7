/** The bytes of a file, from its start up to a limit. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Of the whole file, in bytes. */
  readonly size: number;
}

/**
 * The only way to the files of one folder, injected by the entry, so that the same workspace runs on Node and in a browser.
 * Paths are relative to the folder, with forward slashes; `../` leads above it, as far as `location` is long.
 */
export interface FileHost {
  /** The names on the way from the file system's root to the folder, the folder's own name last. */
  readonly location: readonly string[];
  /** Every file of the folder, in no order: no folder whose name starts with a dot, no `node_modules`. What cannot be listed is left out. */
  list(): Promise<string[]>;
  /**
   * Null where no such file is to be seen. Rejects where there is one that cannot be read; the error's message is a
   * clause for a reader ("it must not be read").
   */
  read(path: string, limit: number): Promise<FileBytes | null>;
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
