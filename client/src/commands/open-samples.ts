import * as vscode from "vscode";

/** Opens the invented stories that come with the extension, in a window of their own: what is open stays as it is. */
export async function openSamples({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const samples = vscode.Uri.joinPath(extensionUri, "samples");
  await vscode.commands.executeCommand("vscode.openFolder", samples, { forceNewWindow: true });
}
