import type { CorpusDocument } from "./corpus";
import { directoryOf, isReviewFile, isSettingsFile, type FileHost, type SkippedFolder } from "./file-host";
import { FolderFiles } from "./folder-files";
import { FolderListing } from "./folder-listing";
import type { FolderOptions, UpdateEvents } from "./folder-options";
import { outerDirectory } from "./outer-directory";
import type { Pace } from "./pace";
import { EMPTY_SNAPSHOT, type FileProblem, type Snapshot } from "./snapshot";
import { Territories } from "./territories";
import { Territory } from "./territory";
import { wavesOf } from "./waves";

/** Files that are read at one time. */
const BATCH = 16;

/**
 * A folder of articles: which files, under which settings, and what they say. Changes are noted at once and cost nothing;
 * `update` works them in and publishes a new snapshot in one step. Only one update may run at a time.
 */
export class Folder {
  snapshot: Snapshot = EMPTY_SNAPSHOT;
  readonly files: FolderFiles;
  private readonly territories: Territories;
  private readonly listing: FolderListing;
  private assigned = false;
  private readonly dirty = new Set<string>();
  private readonly documents = new Map<string, CorpusDocument>();
  private owners: ReadonlyMap<string, Territory> = new Map();

  constructor(
    host: FileHost,
    private readonly options: FolderOptions = {},
  ) {
    const { everything = false, report = () => {}, editor } = options;
    this.files = new FolderFiles(host, editor);
    this.listing = new FolderListing(host);
    this.territories = new Territories(
      host.location,
      (directory, inward) => new Territory(directory, inward, everything, report),
    );
  }

  /** A file was created, changed or deleted on disk. */
  touch(path: string): void {
    this.dirty.add(path);
    if (!this.listing.has(path)) this.listing.expire();
  }

  /** Everything at or below a path is gone, or may be. */
  touchBelow(path: string): void {
    for (const known of this.listing.below(path)) this.dirty.add(known);
    this.listing.expire();
  }

  /** From now on the editor's text of a file counts, not the disk's. */
  setOpen(path: string, text: string): void {
    if (this.files.setOpen(path, text)) this.assigned = false;
    this.dirty.add(path);
  }

  setClosed(path: string): void {
    if (this.files.setClosed(path)) this.assigned = false;
    this.dirty.add(path);
  }

  /** Reads everything anew at the next update. */
  rescan(): void {
    for (const path of this.documents.keys()) this.dirty.add(path);
    for (const territory of this.territories.ordered()) this.distrust(territory);
    this.listing.expire();
  }

  /** The settings that govern a path. */
  territoryOf(path: string): Territory {
    return this.territories.of(path);
  }

  /** The parts of the folder, each under settings of its own, in the order of their paths. */
  ordered(): Territory[] {
    return this.territories.ordered();
  }

  /** The paths that the folder takes in, as of the last update. */
  get paths(): readonly string[] {
    return [...this.owners.keys()];
  }

  /** Folders whose files are not known, as of the last look at them. */
  get skipped(): readonly SkippedFolder[] {
    return this.listing.skipped;
  }

  /** What is wrong in the files of settings and reviews, as of the last look at them. */
  get problems(): FileProblem[] {
    return this.ordered().flatMap(({ problems }) => problems);
  }

  /** Changes a file of settings; `before` is its text as `files.settings` gave it. */
  async write(path: string, before: string | null, after: string): Promise<void> {
    if (before === after) return;
    await this.files.write(path, before, after);
    this.touch(path);
  }

  /**
   * Works in all changes. Rejects with `Cancelled` where `pace` does; nothing is lost, and the last snapshot stays. Where
   * somebody hears of early ones, long texts are read last, and what is known without them is published before.
   */
  async update(pace: Pace, { progress, early }: UpdateEvents = {}): Promise<Snapshot> {
    await this.load(pace, progress);
    if (early)
      for (const left of wavesOf(this.territories.awaited(), (path) => this.files.isOpen(path)))
        early(await this.publish(pace, left));
    return this.publish(pace, new Set());
  }

  private async publish(pace: Pace, awaited: ReadonlySet<string>): Promise<Snapshot> {
    const { files, stories } = await this.territories.build(pace, awaited);
    const { problems, skipped } = this;
    this.snapshot = { version: this.snapshot.version + 1, files, stories, problems, skipped, awaited };
    return this.snapshot;
  }

  /** Reads what has changed, without saying what it means. */
  async load(pace: Pace, progress: UpdateEvents["progress"] = () => {}): Promise<void> {
    await this.prepare();
    const stale = this.paths.filter((path) => this.dirty.has(path) || !this.documents.has(path));
    for (let index = 0; index < stale.length; index += BATCH) {
      progress(index, stale.length);
      await Promise.all(stale.slice(index, index + BATCH).map((path) => this.loadDocument(path)));
      const due = pace.due();
      if (due) await due;
    }
  }

  /** Finds out which files there are, and takes the settings into force; reads no article. */
  async prepare(): Promise<void> {
    if (await this.listing.refresh()) await this.settle();
    await this.refreshSettings();
    this.assign();
  }

  /** Makes a territory of every folder with settings. */
  private async settle(): Promise<void> {
    const directories = new Set([...this.listing.paths].filter(isSettingsFile).map(directoryOf));
    if (!directories.has("")) directories.add(await outerDirectory(this.files));
    for (const territory of this.territories.settle(directories)) this.distrust(territory);
    this.assigned = false;
  }

  private distrust({ settingsPath, reviewPath }: Territory): void {
    this.dirty.add(settingsPath).add(reviewPath);
  }

  private async refreshSettings(): Promise<void> {
    for (const territory of this.territories.ordered()) {
      if (this.dirty.delete(territory.settingsPath)) {
        territory.configure(await this.files.settings(territory.settingsPath));
        this.assigned = false;
      }
      if (this.dirty.delete(territory.reviewPath)) territory.recall(await this.files.settings(territory.reviewPath));
    }
  }

  /** Gives every file that counts to its territory, and takes the others away. */
  private assign(): void {
    if (this.assigned) return;
    this.assigned = true;
    const owners = new Map<string, Territory>();
    for (const path of new Set([...this.listing.paths, ...this.files.openPaths])) {
      if (isSettingsFile(path) || isReviewFile(path)) continue;
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
    const document = await this.files.document(path);
    this.documents.set(path, document);
    this.owners.get(path)?.corpus.set(document);
  }
}
