import type { CorpusDocument } from "./corpus";
import { decode, MAXIMUM_BYTES } from "./decoding";
import { baseNameOf, type FileHost } from "./file-host";

/** What an editor has open. */
export interface EditorFiles {
  /** The text of a file as it stands there, saved or not; undefined where it is not open. */
  text(path: string): string | undefined;
  /** Changes an open file there; false where it is not open. Rejects where it may not be changed. */
  change(path: string, before: string, after: string): Promise<boolean>;
}

/** Thrown where a file of settings cannot be changed; the message is for a reader. */
export class NotEditable extends Error {}

/** A file of settings or of a review as it stands. */
export interface SettingsText {
  /** Null where there is no file, and where it cannot be used. */
  readonly text: string | null;
  /** Why it cannot be used, a clause for a reader; it must then not be written over. */
  readonly fault: string | null;
}

const MEGABYTES = MAXIMUM_BYTES / 1e6;

/** The files of a folder, as the editor or else the disk has them. */
export class FolderFiles {
  private readonly open = new Map<string, string>();

  constructor(
    readonly host: FileHost,
    private readonly editor: EditorFiles | undefined,
  ) {}

  /** The articles that the editor has open. */
  get openPaths(): Iterable<string> {
    return this.open.keys();
  }

  isOpen(path: string): boolean {
    return this.open.has(path);
  }

  /** Notes the editor's text of a file; true where it was not open before. */
  setOpen(path: string, text: string): boolean {
    const isNew = !this.open.has(path);
    this.open.set(path, text);
    return isNew;
  }

  /** True where the file was open. */
  setClosed(path: string): boolean {
    return this.open.delete(path);
  }

  /** An article, or what stands in the way of reading it. */
  async document(path: string): Promise<CorpusDocument> {
    const open = this.open.get(path);
    if (open !== undefined) {
      if (open.length <= MAXIMUM_BYTES) return { path, text: open, notice: open === "" ? "it is empty" : null };
      return { path, text: open.slice(0, MAXIMUM_BYTES), notice: `it was read up to ${MEGABYTES} MB` };
    }
    try {
      const bytes = await this.host.read(path, MAXIMUM_BYTES);
      return bytes ? { path, ...(await decode(bytes)) } : { path, text: null, notice: missing(path) };
    } catch (error) {
      return { path, text: null, notice: reasonOf(error) };
    }
  }

  async settings(path: string): Promise<SettingsText> {
    const open = this.open.get(path) ?? this.editor?.text(path);
    if (open !== undefined) return { text: open, fault: null };
    try {
      const bytes = await this.host.read(path, MAXIMUM_BYTES);
      if (!bytes) return { text: null, fault: null };
      if (bytes.bytes.length < bytes.size) return { text: null, fault: `it is larger than ${MEGABYTES} MB` };
      const { text, notice } = await decode(bytes);
      return { text, fault: text === null ? (notice ?? "it is no text") : null };
    } catch (error) {
      return { text: null, fault: reasonOf(error) };
    }
  }

  /**
   * Changes a file of settings: in the editor where it is open there, else on disk. `before` is its text as `settings`
   * gave it. Rejects with `NotEditable`.
   */
  async write(path: string, before: string | null, after: string): Promise<void> {
    const done = before !== null && (await this.editor?.change(path, before, after));
    if (done) return;
    try {
      await this.host.write(path, after);
    } catch (error) {
      throw new NotEditable(`${baseNameOf(path)} was left as it is: ${reasonOf(error)}.`, { cause: error });
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : "it cannot be read";
}

/** A name that is no valid UTF-8 reaches us with replacement characters, and nothing is found under it. */
function missing(path: string): string {
  return path.includes("\uFFFD") ? "its name is no valid UTF-8" : "it cannot be found";
}
