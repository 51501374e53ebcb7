import type { Report } from "./attempt";
import type { CorpusDocument } from "./corpus";
import { decode, MAXIMUM_BYTES } from "./decoding";
import { byCodeUnits, directoryOf, REVIEW_FILE, SETTINGS_FILE, type FileHost } from "./file-host";
import type { Pace } from "./pace";
import { EMPTY_SNAPSHOT, type AnalysedStory, type FileState, type Snapshot } from "./snapshot";
import { Territory } from "./territory";

/** Files that are read at one time. */
const BATCH = 16;

/** What an editor has open. */
export interface EditorFiles {
  /** The text of a file as it stands there, saved or not; undefined where it is not open. */
  text(path: string): string | undefined;
  /** Changes an open file there; false where it is not open. Rejects where it may not be changed. */
  change(path: string, before: string, after: string): Promise<boolean>;
}

export interface FolderOptions {
  /** Takes a file in or leaves it out, whatever the settings say of it (`chosen`). */
  readonly selects?: (path: string, chosen: boolean) => boolean;
  /** Takes every text for an article. */
  readonly everything?: boolean;
  /** Hears of bugs. */
  readonly report?: Report;
  readonly editor?: EditorFiles;
}

/** How far an update is. */
export type Progress = (done: number, total: number) => void;

/**
 * A folder of articles: which files, under which settings, and what they say. Changes are noted at once and cost nothing;
 * `update` works them in and publishes a new snapshot in one step. Only one update may run at a time.
 */
export class Folder {
  snapshot: Snapshot = EMPTY_SNAPSHOT;
  private listing: ReadonlySet<string> = new Set();
  private listed = false;
  private assigned = false;
  private readonly open = new Map<string, string>();
  private readonly dirty = new Set<string>();
  private documents = new Map<string, CorpusDocument>();
  private territories = new Map<string, Territory>();
  private owners = new Map<string, Territory>();

  constructor(
    readonly host: FileHost,
    private readonly options: FolderOptions = {},
  ) {}

  /** The files of the folder may be others than they were. */
  relist(): void {
    this.listed = false;
  }

  /** A file was created, changed or deleted on disk. */
  touch(path: string): void {
    this.dirty.add(path);
    if (!this.listing.has(path)) this.relist();
  }

  /** Everything at or below a path is gone, or may be. */
  touchBelow(path: string): void {
    for (const known of this.listing) if (known === path || known.startsWith(`${path}/`)) this.dirty.add(known);
    this.relist();
  }

  /** From now on the editor's text of a file counts, not the disk's. */
  setOpen(path: string, text: string): void {
    if (!this.open.has(path)) this.assigned = false;
    this.open.set(path, text);
    this.dirty.add(path);
  }

  setClosed(path: string): void {
    if (this.open.delete(path)) this.assigned = false;
    this.dirty.add(path);
  }

  /** The settings that govern a path. */
  territoryOf(path: string): Territory {
    for (let directory = directoryOf(path); ; directory = directoryOf(directory.slice(0, -1))) {
      const territory = this.territories.get(directory);
      if (territory) return territory;
      if (directory === "") break;
    }
    return this.outer();
  }

  /** The paths that the folder takes in, as of the last update. */
  get paths(): readonly string[] {
    return [...this.owners.keys()];
  }

  /** Reads everything anew at the next update. */
  rescan(): void {
    for (const path of this.documents.keys()) this.dirty.add(path);
    for (const { settingsPath, reviewPath } of this.territories.values()) {
      this.dirty.add(settingsPath);
      this.dirty.add(reviewPath);
    }
    this.relist();
  }

  /** The text of a file as the editor or the disk has it; null where there is none. */
  async textOf(path: string): Promise<string | null> {
    const open = this.open.get(path) ?? this.options.editor?.text(path);
    if (open !== undefined) return open;
    try {
      return (await decode(await this.host.read(path, MAXIMUM_BYTES))).text;
    } catch {
      return null;
    }
  }

  /** Changes a file of settings: in the editor where it is open there, else on disk. `before` is what `textOf` gave. */
  async write(path: string, before: string | null, after: string): Promise<void> {
    if (before === after) return;
    const done = before !== null && (await this.options.editor?.change(path, before, after));
    if (!done) await this.host.write(path, after);
    this.touch(path);
  }

  /** Works in all changes. Rejects with `Cancelled` where `pace` does; nothing is lost, and the snapshot stays as it was. */
  async update(pace: Pace, progress: Progress = () => {}): Promise<Snapshot> {
    await this.load(pace, progress);
    const files = new Map<string, FileState>();
    const stories: AnalysedStory[] = [];
    for (const territory of this.ordered()) {
      const state = await territory.corpus.build(pace);
      const shift = stories.length;
      for (const [path, file] of state.files)
        files.set(
          path,
          shift === 0 ? file : { ...file, places: file.places.map((p) => ({ ...p, story: p.story + shift })) },
        );
      stories.push(...state.stories);
    }
    const problems = this.ordered().flatMap((territory) => territory.problems);
    this.snapshot = { version: this.snapshot.version + 1, files, stories, problems };
    return this.snapshot;
  }

  /** Reads what has changed, without saying what it means. */
  async load(pace: Pace, progress: Progress = () => {}): Promise<void> {
    await this.list();
    await this.refreshSettings();
    this.assign();
    const stale = [...this.owners.keys()].filter((path) => this.dirty.has(path) || !this.documents.has(path));
    for (let index = 0; index < stale.length; index += BATCH) {
      progress(index, stale.length);
      await Promise.all(stale.slice(index, index + BATCH).map((path) => this.loadDocument(path)));
      const due = pace.due();
      if (due) await due;
    }
  }

  ordered(): Territory[] {
    return [...this.territories.values()].sort((a, b) => byCodeUnits(a.directory, b.directory));
  }

  private async list(): Promise<void> {
    if (this.listed) return;
    this.listed = true;
    const listing = new Set(await this.host.list());
    const directories = new Set([...listing].filter(isSettings).map(directoryOf));
    if (!directories.has("")) directories.add(await this.outerDirectory());
    for (const directory of this.territories.keys())
      if (!directories.has(directory)) this.territories.delete(directory);
    for (const directory of directories) {
      if (this.territories.has(directory)) continue;
      const up = directory.startsWith("../") ? directory.length / 3 : 0;
      const inward = up ? `${this.host.location.slice(-up).join("/")}/` : "";
      const territory = this.territory(directory, inward);
      this.territories.set(directory, territory);
      this.dirty.add(territory.settingsPath).add(territory.reviewPath);
    }
    this.listing = listing;
    this.assigned = false;
  }

  /** The nearest folder above with settings, as a path that leads there; "" where there is none. */
  private async outerDirectory(): Promise<string> {
    for (let up = 1; up <= this.host.location.length; up++) {
      const directory = "../".repeat(up);
      if ((await this.textOf(directory + SETTINGS_FILE)) !== null) return directory;
    }
    return "";
  }

  private outer(): Territory {
    for (const [directory, territory] of this.territories) if (directory.startsWith("../")) return territory;
    return this.territory("", "");
  }

  private territory(directory: string, inward: string): Territory {
    const { everything = false, report = () => {} } = this.options;
    return new Territory(directory, inward, everything, report);
  }

  private async refreshSettings(): Promise<void> {
    for (const territory of this.territories.values()) {
      if (this.dirty.delete(territory.settingsPath)) {
        territory.configure(await this.textOf(territory.settingsPath));
        this.assigned = false;
      }
      if (this.dirty.delete(territory.reviewPath)) territory.recall(await this.textOf(territory.reviewPath));
    }
  }

  /** Gives every file that counts to its territory, and takes the others away. */
  private assign(): void {
    if (this.assigned) return;
    this.assigned = true;
    const owners = new Map<string, Territory>();
    for (const path of new Set([...this.listing, ...this.open.keys()])) {
      if (isSettings(path) || path.endsWith(REVIEW_FILE)) continue;
      const territory = this.territoryOf(path);
      const chosen = territory.selects(path);
      if (this.options.selects ? this.options.selects(path, chosen) : chosen) owners.set(path, territory);
    }
    for (const [path, before] of this.owners) {
      if (owners.get(path) === before) continue;
      before.corpus.delete(path);
      if (!owners.has(path)) this.documents.delete(path);
    }
    for (const [path, territory] of owners) {
      const document = this.documents.get(path);
      if (document) territory.corpus.set(document);
    }
    this.owners = owners;
  }

  private async loadDocument(path: string): Promise<void> {
    this.dirty.delete(path);
    const document = await this.read(path);
    this.documents.set(path, document);
    this.owners.get(path)?.corpus.set(document);
  }

  private async read(path: string): Promise<CorpusDocument> {
    const open = this.open.get(path);
    if (open !== undefined) {
      if (open.length <= MAXIMUM_BYTES) return { path, text: open, notice: open === "" ? "it is empty" : null };
      return { path, text: open.slice(0, MAXIMUM_BYTES), notice: `it was read up to ${MAXIMUM_BYTES / 1e6} MB` };
    }
    try {
      return { path, ...(await decode(await this.host.read(path, MAXIMUM_BYTES))) };
    } catch (error) {
      return { path, text: null, notice: error instanceof Error ? error.message : "it cannot be read" };
    }
  }
}

function isSettings(path: string): boolean {
  return path === SETTINGS_FILE || path.endsWith(`/${SETTINGS_FILE}`);
}
