import * as vscode from "vscode";

/** Shows the page of a rule that came with the extension: it tells of this version, and needs no network. */
export async function showRule({ extensionUri }: vscode.ExtensionContext, rule: string): Promise<void> {
  const page = vscode.Uri.joinPath(extensionUri, "docs", "rules", `${rule}.md`);
  try {
    await vscode.commands.executeCommand("markdown.showPreview", page);
  } catch {
    // The preview is an extension, too, which somebody may have turned off.
    await vscode.window.showTextDocument(page);
  }
}
