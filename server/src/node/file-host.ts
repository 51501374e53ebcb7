import { lstat, open, readdir, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Entry, FileBytes, FileHost, Listing } from "../workspace/file-host";
import { listFolder, listSiblings } from "../workspace/listing";
import { replaceFile } from "./replace-file";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
  ELOOP: "it is a link that leads in a circle",
  EMFILE: "too many files are open",
};

const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: "changing it is not permitted",
  EPERM: "changing it is not permitted",
  EROFS: "it lies on a disk that cannot be changed",
  ENOSPC: "the disk is full",
  ENOENT: "its folder is gone",
  ELOOP: "it is a link that leads in a circle",
};

/** The files of a folder on disk; where one of them is named, that file and its neighbours and nothing below. */
export class NodeFileHost implements FileHost {
  readonly location: readonly string[];
  private readonly root: string;

  constructor(
    root: string,
    private readonly name: string | null = null,
  ) {
    this.root = resolve(root);
    this.location = this.root.split(sep).filter(Boolean);
  }

  list(): Promise<Listing> {
    const look = (directory: string) => entriesOf(join(this.root, directory));
    return this.name === null ? listFolder(look) : listSiblings(look, this.name);
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
    try {
      await replaceFile(join(this.root, path), text);
    } catch (error) {
      throw new Error(refusalOf(error), { cause: error });
    }
  }
}

/** What stands in a folder is listed whatever it is, since a pipe that is passed over in silence would be missed. Of a folder that vanished there is nothing. */
async function entriesOf(directory: string): Promise<Entry[]> {
  try {
    const found = await readdir(directory, { withFileTypes: true });
    return found.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new Error(reasonOf(error), { cause: error });
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
  return clauseOf(error, REASONS, "it cannot be read");
}

/** The same on why something could not be written. */
export function refusalOf(error: unknown): string {
  return clauseOf(error, REFUSALS, "it cannot be written");
}

/** An error without a code is one of our own, whose message is for a reader. */
function clauseOf(error: unknown, clauses: Readonly<Record<string, string>>, otherwise: string): string {
  const code = codeOf(error);
  if (code === undefined && error instanceof Error) return error.message;
  return clauses[code ?? ""] ?? otherwise;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
