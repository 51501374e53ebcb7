import type { FileHost, SkippedFolder } from "./file-host";

/** Which files a folder holds, as of the last look at it. */
export class FolderListing {
  private files: ReadonlySet<string> = new Set();
  private isCurrent = false;
  /** Folders whose files are not known. */
  skipped: readonly SkippedFolder[] = [];

  constructor(private readonly host: FileHost) {}

  get paths(): Iterable<string> {
    return this.files;
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** What stands at a path or below it. */
  below(path: string): string[] {
    return [...this.files].filter((known) => known === path || known.startsWith(`${path}/`));
  }

  /** The files may be others than they were. */
  expire(): void {
    this.isCurrent = false;
  }

  /** Looks again where that is due; true where it did. */
  async refresh(): Promise<boolean> {
    if (this.isCurrent) return false;
    // Set before the look: what happens during it asks for another one.
    this.isCurrent = true;
    try {
      const { files, skipped } = await this.host.list();
      this.files = new Set(files);
      this.skipped = skipped;
    } catch (error) {
      this.isCurrent = false;
      throw error;
    }
    return true;
  }
}
