import {
  CloseAction,
  ErrorAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
} from "vscode-languageclient";

/** More crashes than this within the window, and the server is left alone until somebody asks for it. */
const CRASHES = 4;
const WINDOW_MS = 3 * 60 * 1000;
/** So many broken messages in a row mean that the connection itself is broken. */
const BROKEN_MESSAGES = 3;

/**
 * Restarts a server that died, without a notification: the status bar shows it, and the picture comes back by itself.
 * A server that dies again and again is not restarted any more, and that is worth a message.
 */
export class RestartPolicy implements ErrorHandler {
  private crashes: number[] = [];

  constructor(private readonly now: () => number) {}

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    const action = (count ?? 0) <= BROKEN_MESSAGES ? ErrorAction.Continue : ErrorAction.Shutdown;
    return { action, handled: action === ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    const now = this.now();
    this.crashes = [...this.crashes.filter((time) => now - time < WINDOW_MS), now];
    if (this.crashes.length <= CRASHES) return { action: CloseAction.Restart, handled: true };
    this.crashes = [];
    return {
      action: CloseAction.DoNotRestart,
      message: `Crosscheck stopped: its server ended ${CRASHES + 1} times within three minutes. “Crosscheck: Restart” starts it again; “Crosscheck: Show the Log” tells more.`,
    };
  }
}
