/** More crashes than this within the window, and the server is left alone until somebody asks for it. */
export const CRASHES = 4;
const WINDOW_MS = 3 * 60 * 1000;

/** Decides whether a server that has just ended is started once more. */
export class CrashCount {
  private crashes: readonly number[] = [];

  constructor(private readonly now: () => number) {}

  /** Notes a crash. False if there were too many of late; the count then begins anew, for the restart by hand. */
  mayRestart(): boolean {
    const now = this.now();
    this.crashes = [...this.crashes.filter((time) => now - time < WINDOW_MS), now];
    if (this.crashes.length <= CRASHES) return true;
    this.crashes = [];
    return false;
  }
}
