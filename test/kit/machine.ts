import type { Runtime } from "../../server/src/lsp/runtime";

/** A machine without files, whose clock stands still; it runs what is scheduled when it is told to. */
export class Machine {
  private readonly waiting = new Set<() => void>();
  readonly runtime: Runtime = {
    clock: { now: () => 0, pause: () => Promise.resolve() },
    schedule: (action) => {
      this.waiting.add(action);
      return () => this.waiting.delete(action);
    },
    folderHost: () => null,
    siblingHost: () => null,
  };

  /** Runs what is scheduled, and lets it get as far as it can. */
  async wait(): Promise<void> {
    for (const action of this.waiting) action();
    this.waiting.clear();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
