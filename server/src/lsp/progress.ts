import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Runtime } from "./runtime";

/** Indexing that takes less is not worth a message. */
const PATIENCE_MS = 500;

/** Tells of a long indexing: begins only when it has lasted a while. */
export class IndexingProgress {
  private reporter: WorkDoneProgressServerReporter | null = null;
  private withdraw: (() => void) | null = null;
  private asked = false;
  private message = "";

  constructor(
    private readonly connection: Connection,
    private readonly runtime: Runtime,
    private readonly supported: boolean,
  ) {}

  report(done: number, total: number): void {
    this.message = `${done} of ${total} files`;
    this.reporter?.report(total > 0 ? Math.round((100 * done) / total) : 0, this.message);
    if (!this.supported || this.asked) return;
    this.asked = true;
    this.withdraw = this.runtime.schedule(() => void this.begin(), PATIENCE_MS);
  }

  end(): void {
    this.withdraw?.();
    this.reporter?.done();
    this.withdraw = this.reporter = null;
    this.asked = false;
  }

  private async begin(): Promise<void> {
    this.withdraw = null;
    // An editor may refuse; a refusal that nobody takes would end the process.
    const reporter = await this.connection.window.createWorkDoneProgress().catch(() => null);
    // It may have ended while the editor made room for it.
    if (!this.asked || !reporter) return;
    reporter.begin("Crosscheck reads the articles", 0, this.message);
    this.reporter = reporter;
  }
}
