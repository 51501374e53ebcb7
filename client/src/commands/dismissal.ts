import * as vscode from "vscode";
import type { ExecuteCommandSignature } from "vscode-languageclient";
import { serverCommands } from "../../../server/src/lsp/protocol";

/** Middleware of the client: after a dismissal the status bar says how it is taken back. */
export async function tellOfDismissal(
  command: string,
  given: unknown[],
  next: ExecuteCommandSignature,
): Promise<unknown> {
  const answer: unknown = await next(command, given);
  if (command === serverCommands.dismiss)
    vscode.window.setStatusBarMessage(
      "$(check) Dismissed. “Crosscheck: Reopen Dismissed Conflicts…” takes it back",
      8000,
    );
  return answer;
}
