import type { FileBytes, FileHost, Listing } from "../../server/src/workspace/file-host";

/** A folder in memory. Files are texts or bytes; an `Error` is a file that cannot be read. Paths with `../` lie above the folder. */
export class MemoryHost implements FileHost {
  readonly reads: string[] = [];

  constructor(
    readonly files: Map<string, string | Uint8Array | Error> = new Map(),
    readonly location: readonly string[] = ["desk", "articles"],
  ) {}

  static of(files: Readonly<Record<string, string | Uint8Array | Error>>): MemoryHost {
    return new MemoryHost(new Map(Object.entries(files)));
  }

  async list(): Promise<Listing> {
    return { files: [...this.files.keys()].filter((path) => !path.startsWith("../")), skipped: [] };
  }

  async read(path: string, limit: number): Promise<FileBytes | null> {
    this.reads.push(path);
    const file = this.files.get(path);
    if (file === undefined) return null;
    if (file instanceof Error) throw file;
    const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
    return { bytes: bytes.subarray(0, limit), size: bytes.length };
  }

  async write(path: string, text: string): Promise<void> {
    this.files.set(path, text);
  }
}
