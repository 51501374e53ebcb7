import { LSPErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";
import { Cancelled } from "../workspace/pace";

export interface Log {
  error(message: string): void;
  warn(message: string): void;
}

/** A bug as the log tells it. */
export function told(what: string, error: unknown): string {
  return `A bug in ${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/**
 * The one wrapper of every request: what is cancelled answers with the protocol's error, a bug is logged and answers
 * empty, and the server lives on.
 */
export function answering<Parameters, Answer>(
  log: Log,
  what: string,
  empty: Answer,
  handler: (parameters: Parameters, token: CancellationToken) => Answer | Promise<Answer>,
): (parameters: Parameters, token: CancellationToken) => Promise<Answer | ResponseError<void>> {
  const cancelled = () => new ResponseError<void>(LSPErrorCodes.RequestCancelled, "cancelled");
  return async (...given: unknown[]) => {
    // A request that an editor sends without parameters arrives with the token alone.
    const token = (isToken(given[0]) ? given[0] : given[1]) as CancellationToken;
    const parameters = given[0] as Parameters;
    try {
      if (token.isCancellationRequested) return cancelled();
      const answer = await handler(parameters, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      if (error instanceof Cancelled) return cancelled();
      log.error(told(what, error));
      return empty;
    }
  };
}

function isToken(value: unknown): boolean {
  return typeof value === "object" && value !== null && "onCancellationRequested" in value;
}
