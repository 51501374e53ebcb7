import type { Context } from "../features/context";
import type { FileHost } from "../workspace/file-host";
import { Folder } from "../workspace/folder";
import type { EditorFiles } from "../workspace/folder-files";
import { Cancelled, paceOf } from "../workspace/pace";
import type { Snapshot } from "../workspace/snapshot";
import { told, type Log } from "./answer";
import type { Runtime } from "./runtime";
import { pathBelow, uriBelow } from "./uris";

/** A change waits this long for the next one, so that fast typing is one analysis and not many. */
const DEBOUNCE_MS = 120;

export interface SessionEvents {
  /** A new snapshot was published. */
  readonly built: (session: Session) => void;
  readonly progress: (session: Session, done: number, total: number) => void;
}

/** The analysis of one folder as it goes on: notes changes, runs one build at a time, and gives up a build that a change has made useless. */
export class Session {
  readonly folder: Folder;
  /** Has a first snapshot been published? */
  ready = false;
  private wanted = false;
  private running: Promise<void> | null = null;
  private cancellation = { isCancellationRequested: false };
  private unschedule: (() => void) | null = null;
  /** Is the snapshot one of the build that is running, in which only long texts are missing? */
  private early = false;
  /** Wait for the next snapshot. */
  private readonly waiting = new Set<() => void>();
  private disposed = false;
  private readonly toldSkipped = new Set<string>();

  constructor(
    readonly root: string,
    host: FileHost,
    private readonly runtime: Runtime,
    private readonly log: Log,
    private readonly events: SessionEvents,
    editor: (uriOf: (path: string) => string) => EditorFiles,
  ) {
    this.folder = new Folder(host, {
      report: (what, error) => log.error(told(what, error)),
      editor: editor((path) => this.uriOf(path)),
    });
  }

  get snapshot(): Snapshot {
    return this.folder.snapshot;
  }

  /** What features answer from. */
  get context(): Context {
    return { snapshot: this.snapshot, uriOf: (path) => this.uriOf(path) };
  }

  pathOf(uri: string): string | null {
    return pathBelow(this.root, uri);
  }

  uriOf(path: string): string {
    return uriBelow(this.root, path);
  }

  /** Something was noted in the folder: it is worked in soon. */
  changed(delay = DEBOUNCE_MS): void {
    if (this.disposed) return;
    this.wanted = true;
    // The first build is let run: what it has read is needed anyway, and typing must not put it off forever.
    if (this.ready) this.cancellation.isCancellationRequested = true;
    this.unschedule?.();
    this.unschedule = this.runtime.schedule(() => {
      this.unschedule = null;
      void this.start();
    }, delay);
  }

  /** Resolves when everything noted so far is in the snapshot. */
  async settled(): Promise<Snapshot> {
    while (!this.disposed && (this.wanted || this.running)) await this.hurry();
    return this.snapshot;
  }

  /** The same for a reader of one file, or of none: a long text that is read after all others, and is not that file, may be missing. */
  async settledFor(path?: string): Promise<Snapshot> {
    const isKnown = () => this.early && !this.wanted && (path === undefined || !this.snapshot.awaited.has(path));
    while (!this.disposed && (this.wanted || this.running) && !isKnown()) await this.hurry();
    return this.snapshot;
  }

  /** Starts what is due now, and waits until a snapshot comes or the work ends. */
  private hurry(): Promise<void> {
    this.unschedule?.();
    this.unschedule = null;
    return Promise.race([this.start(), new Promise<void>((resolve) => this.waiting.add(resolve))]);
  }

  dispose(): void {
    this.disposed = true;
    this.unschedule?.();
    this.cancellation.isCancellationRequested = true;
  }

  private start(): Promise<void> {
    this.running ??= this.build().finally(() => (this.running = null));
    return this.running;
  }

  private async build(): Promise<void> {
    while (this.wanted && !this.disposed) {
      this.wanted = this.early = false;
      this.cancellation = { isCancellationRequested: false };
      try {
        await this.folder.update(paceOf(this.runtime.clock, this.cancellation), {
          progress: (done, total) => {
            if (!this.disposed) this.events.progress(this, done, total);
          },
          early: () => {
            this.early = true;
            this.tell();
            // What has changed since then comes before the long texts; what is read of those is not lost.
            if (this.wanted) this.cancellation.isCancellationRequested = true;
          },
        });
      } catch (error) {
        if (error instanceof Cancelled) {
          this.wanted = true;
          // The change that cancelled this build has a timer of its own.
          if (this.unschedule) return;
          continue;
        }
        this.log.error(told(`the analysis of ${this.root}`, error));
      }
      this.tell();
    }
  }

  private tell(): void {
    if (this.disposed) return;
    this.ready = true;
    this.tellSkipped();
    try {
      this.events.built(this);
    } catch (error) {
      this.log.error(told(`what is told of ${this.root}`, error));
    }
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  /** Folders that could not be listed are told of in the log, once each. */
  private tellSkipped(): void {
    for (const { path, why } of this.snapshot.skipped) {
      const line = `${this.uriOf(path)} was left out: ${why}`;
      if (this.toldSkipped.has(line)) continue;
      this.toldSkipped.add(line);
      this.log.warn(line);
    }
  }
}
