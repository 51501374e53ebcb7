import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Runtime } from "./runtime";

/** Indexing that takes less is not worth a message. */
const PATIENCE_MS = 500;

/** How many of a folder's files are read. */
interface Count {
  readonly done: number;
  readonly total: number;
}

/** Tells of a long indexing, in one message for all folders: it begins only when that has lasted a while, and ends with the last of them. */
export class IndexingProgress<Folder> {
  /** The folders that are being indexed. */
  private readonly counts = new Map<Folder, Count>();
  private reporter: WorkDoneProgressServerReporter | null = null;
  private withdraw: (() => void) | null = null;
  /** Counts the messages, so that none begins for which the editor made room only when it had ended. */
  private ended = 0;

  constructor(
    private readonly connection: Connection,
    private readonly runtime: Runtime,
    private readonly supported: boolean,
  ) {}

  report(folder: Folder, done: number, total: number): void {
    const isFirst = this.counts.size === 0;
    this.counts.set(folder, { done, total });
    if (isFirst && this.supported)
      this.withdraw = this.runtime.schedule(() => void this.begin(this.ended), PATIENCE_MS);
    const sum = this.sum();
    this.reporter?.report(sum.total > 0 ? Math.round((100 * sum.done) / sum.total) : 0, printed(sum));
  }

  /** A folder is indexed, or gone. */
  end(folder: Folder): void {
    if (!this.counts.delete(folder) || this.counts.size > 0) return;
    this.ended++;
    this.withdraw?.();
    this.reporter?.done();
    this.withdraw = this.reporter = null;
  }

  private async begin(ended: number): Promise<void> {
    this.withdraw = null;
    // An editor may refuse; a refusal that nobody takes would end the process.
    const reporter = await this.connection.window.createWorkDoneProgress().catch(() => null);
    if (!reporter || ended !== this.ended) return;
    reporter.begin("Crosscheck reads the articles", 0, printed(this.sum()));
    this.reporter = reporter;
  }

  private sum(): Count {
    const counts = [...this.counts.values()];
    return {
      done: counts.reduce((sum, { done }) => sum + done, 0),
      total: counts.reduce((sum, { total }) => sum + total, 0),
    };
  }
}

const printed = ({ done, total }: Count) => `${done} of ${total} files`;
