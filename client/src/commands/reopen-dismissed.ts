import * as vscode from "vscode";
import { dismissedRequest, serverCommands, type DismissedConflict } from "../../../server/src/lsp/protocol";
import type { Client } from "../extension";

/** Lets somebody choose among the dismissed conflicts, and takes those dismissals back. */
export async function reopenDismissed(client: Client): Promise<void> {
  const dismissed = await client.sendRequest<DismissedConflict[]>(dismissedRequest, {});
  if (dismissed.length === 0) {
    vscode.window.setStatusBarMessage("$(check) No conflict is dismissed", 4000);
    return;
  }
  const items = dismissed.map(({ headline, values, uri, fingerprint }) => {
    const path = vscode.workspace.asRelativePath(client.protocol2CodeConverter.asUri(uri));
    return { label: headline, description: path, detail: values, uri, fingerprint };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: "Reopen Dismissed Conflicts",
    placeHolder: "Which of them are conflicts after all?",
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  for (const { uri, fingerprint } of chosen ?? [])
    await vscode.commands.executeCommand(serverCommands.reopen, uri, fingerprint);
}
