import { CloseAction, ErrorAction } from "vscode-languageclient";
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from "vscode-languageclient";
import { CRASHES, CrashCount } from "./crash-count";

/** So many broken messages in a row mean that the connection itself is broken. */
const BROKEN_MESSAGES = 3;

/**
 * Restarts a server that died, without a notification: the status bar shows it, and the picture comes back by itself.
 * A server that dies again and again is not restarted any more, and that is worth a message.
 */
export class RestartPolicy implements ErrorHandler {
  private readonly crashes: CrashCount;

  constructor(now: () => number) {
    this.crashes = new CrashCount(now);
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    const action = (count ?? 0) <= BROKEN_MESSAGES ? ErrorAction.Continue : ErrorAction.Shutdown;
    return { action, handled: action === ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    if (this.crashes.mayRestart()) return { action: CloseAction.Restart, handled: true };
    return {
      action: CloseAction.DoNotRestart,
      message: `Crosscheck stopped: its server ended ${CRASHES + 1} times within three minutes. “Crosscheck: Restart the Server” starts it again; “Crosscheck: Show the Log” tells more.`,
    };
  }
}
