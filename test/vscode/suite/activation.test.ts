import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { extension } from "./kit";

suite("activation", () => {
  test("a folder with .txt files activates the extension", async () => {
    await extension().activate();
    assert.ok(extension().isActive);
  });

  test("every contributed command is registered", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const contributed: { command: string }[] = extension().packageJSON.contributes.commands;
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  test("the language of .article files wraps lines and does not warn about curly quotes", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "article", content: "“Yes,” she said." });
    const editor = vscode.workspace.getConfiguration("editor", document);
    assert.equal(editor.get("wordWrap"), "on");
    assert.equal(editor.get("unicodeHighlight.ambiguousCharacters"), false);
  });
});
