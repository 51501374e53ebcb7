import * as vscode from "vscode";
import type { ExecuteCommandSignature } from "vscode-languageclient";
import { outcomeText } from "./outcome-text";

/** Middleware of the client: the status bar says what a command has written to the folder, and how it is taken back. */
export async function tellOfOutcome(
  command: string,
  given: unknown[],
  next: ExecuteCommandSignature,
): Promise<unknown> {
  const done: unknown = await next(command, given);
  const text = done === true ? outcomeText(command, given) : null;
  if (text) vscode.window.setStatusBarMessage(`$(check) ${text}`, 8000);
  return done;
}
