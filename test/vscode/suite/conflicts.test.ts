import assert from "node:assert/strict";
import { suite, suiteSetup, test } from "mocha";
import * as vscode from "vscode";
import { analysed, articles, codeOf, conflicts, eventually, inFolder, onSamples, rangeOf } from "./kit";

suite("conflicts", () => {
  suiteSetup(analysed);

  test("closed files have diagnostics, each with the rule's page and the other sources' passages", () => {
    const found = conflicts();
    assert.ok(found.length > 0);
    for (const { uri, diagnostic } of found) {
      assert.ok(typeof diagnostic.code === "object" && diagnostic.code.target, `${uri.path}: ${diagnostic.message}`);
      assert.ok((diagnostic.relatedInformation ?? []).length > 0, diagnostic.message);
    }
    const acrossFiles = found.filter(({ uri, diagnostic }) =>
      diagnostic.relatedInformation?.some((information) => information.location.uri.toString() !== uri.toString()),
    );
    assert.ok(acrossFiles.length > 0, "no conflict names another file");
  });

  onSamples("the samples disagree where they were written to", () => {
    const rules = new Set(conflicts().map(({ diagnostic }) => codeOf(diagnostic)));
    for (const rule of ["event-date", "figure", "role", "quote-wording", "name-spelling"])
      assert.ok(rules.has(rule), rule);
  });

  test("next and previous conflict go through the files in a ring", async () => {
    const visit = async (command: string) => {
      await vscode.commands.executeCommand(command);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      return `${editor.document.uri.path}:${editor.selection.start.line}:${editor.selection.start.character}`;
    };
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const places = [await visit("crosscheck.nextConflict")];
    for (;;) {
      const place = await visit("crosscheck.nextConflict");
      if (place === places[0]) break;
      places.push(place);
      assert.ok(places.length < 200, "the ring does not close");
    }
    assert.equal(new Set(places).size, places.length);
    assert.equal(await visit("crosscheck.previousConflict"), places[places.length - 1]);
  });

  test("the page of a rule opens from the extension itself", async () => {
    await vscode.commands.executeCommand("crosscheck.server.showRule", "figure");
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await eventually("the page", labels, (found) => found.some((label) => label.includes("figure.md")));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  test("comparing opens both articles at the passage of the other one", async () => {
    const [one, other] = await articles();
    const { length } = (await vscode.workspace.openTextDocument(other)).lineAt(0).text;
    const passage = { start: { line: 0, character: 0 }, end: { line: 0, character: length } };
    await vscode.commands.executeCommand("crosscheck.compare", one.toString(), other.toString(), passage);
    const shown = () => vscode.window.activeTextEditor;
    const editor = await eventually("the right side", shown, (found) => found?.selection.end.character === length);
    assert.equal(editor?.document.uri.toString(), other.toString());
    assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  onSamples("an edit changes the conflicts, and taking it back brings the earlier picture", async () => {
    const uri = inFolder("harbour-fire/lantern.txt");
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    const messages = () =>
      conflicts()
        .map(({ diagnostic }) => diagnostic.message)
        .sort()
        .join("\n");
    const before = messages();
    await editor.edit((edit) => edit.replace(rangeOf(document, "‹Thirty-one› people were injured"), "Fifty-two"));
    await eventually(
      "a finding on the edited figure",
      messages,
      (now) => now !== before && /\b(?:52|fifty-two)\b/i.test(now),
    );
    await vscode.commands.executeCommand("undo");
    await eventually("the earlier picture", messages, (now) => now === before);
    assert.equal(document.isDirty, false);
  });
});
