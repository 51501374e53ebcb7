import { lstat, open, readdir, stat, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { FileBytes, FileHost } from "../workspace/file-host";

/** More files than this in one folder are no collection of articles. */
const MAXIMUM_FILES = 50_000;
/** Folders inside folders inside folders: deeper than this nothing is looked for. */
const MAXIMUM_DEPTH = 32;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EACCES: "it must not be read",
  EPERM: "it must not be read",
  ELOOP: "it is a link that leads in a circle",
  EMFILE: "too many files are open",
};

/** The files of a folder on disk. */
export class NodeFileHost implements FileHost {
  readonly location: readonly string[];
  private readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
    this.location = this.root.split(sep).filter(Boolean);
  }

  async list(): Promise<string[]> {
    const files: string[] = [];
    await this.walk("", 0, files);
    return files;
  }

  async read(path: string, limit: number): Promise<FileBytes | null> {
    const whole = join(this.root, path);
    try {
      // Looked at before it is opened, since opening a pipe waits for somebody who writes into it.
      const found = await stat(whole);
      if (!found.isFile()) throw new Error(found.isDirectory() ? "it is a folder" : "it is no regular file");
      return await readStart(whole, limit);
    } catch (error) {
      const seen = await lstat(whole).catch(() => null);
      if (!seen) return null;
      const leadsNowhere = seen.isSymbolicLink() && codeOf(error) === "ENOENT";
      throw new Error(leadsNowhere ? "it is a link that leads nowhere" : reasonOf(error), { cause: error });
    }
  }

  async write(path: string, text: string): Promise<void> {
    await writeFile(join(this.root, path), text);
  }

  private async walk(directory: string, depth: number, files: string[]): Promise<void> {
    let entries;
    try {
      entries = await readdir(join(this.root, directory), { withFileTypes: true });
    } catch {
      // A folder that vanished or must not be read holds nothing for us.
      return;
    }
    for (const entry of entries) {
      if (files.length >= MAXIMUM_FILES) return;
      const path = directory + entry.name;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && entry.name !== "node_modules" && depth < MAXIMUM_DEPTH)
          await this.walk(`${path}/`, depth + 1, files);
      } else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
  }
}

async function readStart(path: string, limit: number): Promise<FileBytes> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(size, limit));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    // A file that has become shorter meanwhile is read in full all the same.
    return { bytes: bytes.subarray(0, filled), size: filled < bytes.length ? filled : size };
  } finally {
    await handle.close();
  }
}

/** A clause for a reader on why a file could not be read. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined && error instanceof Error) return error.message;
  return REASONS[code ?? ""] ?? "it cannot be read";
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
