import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import { clientCommands, serverCommands } from "../../../server/src/lsp/protocol";
import type { Client } from "../extension";
import { askPublished } from "./ask-published";
import { compare } from "./compare";
import { goToConflict } from "./go-to-conflict";
import { openBeside } from "./open-beside";
import { openSettingsFile } from "./open-settings-file";
import { openSamples } from "./open-samples";
import { reopenDismissed } from "./reopen-dismissed";
import { takeFor } from "./active-file";

/** Every command of the palette and every command that code actions name. */
export function registerCommands(client: Client, context: vscode.ExtensionContext): vscode.Disposable[] {
  const handlers: Readonly<Record<string, (...given: never[]) => unknown>> = {
    [clientCommands.openBeside]: openBeside,
    [clientCommands.compare]: compare,
    [clientCommands.askPublished]: withServer(client, askPublished),
    "crosscheck.nextConflict": withServer(client, () => goToConflict(client, 1)),
    "crosscheck.previousConflict": withServer(client, () => goToConflict(client, -1)),
    "crosscheck.reopenDismissed": withServer(client, () => reopenDismissed(client)),
    "crosscheck.treatAsArticle": withServer(client, (uri?: vscode.Uri) => takeFor("article", uri)),
    "crosscheck.ignoreFile": withServer(client, (uri?: vscode.Uri) => takeFor("other", uri)),
    "crosscheck.openSettingsFile": openSettingsFile,
    "crosscheck.openSamples": () => openSamples(context),
    "crosscheck.rescan": withServer(client, () => vscode.commands.executeCommand(serverCommands.rescan)),
    "crosscheck.showLog": () => client.outputChannel.show(),
    "crosscheck.restart": () => (client.needsStop() ? client.restart() : client.start()),
  };
  return Object.entries(handlers).map(([command, handler]) => vscode.commands.registerCommand(command, handler));
}

/** A command that only a running server can carry out; where none runs it says so. */
function withServer<Given extends unknown[]>(client: Client, handler: (...given: Given) => unknown) {
  return (...given: Given): unknown => {
    if (client.state === State.Running) return handler(...given);
    vscode.window.setStatusBarMessage(
      "$(debug-disconnect) Crosscheck does not run. “Crosscheck: Restart the Server” starts it",
      8000,
    );
    return undefined;
  };
}
