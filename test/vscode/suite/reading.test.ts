import assert from "node:assert/strict";
import { suite, suiteSetup, test } from "mocha";
import * as vscode from "vscode";
import { analysed, articles, eventually, inFolder, onSamples, rangeOf, tokensOf } from "./kit";

const textOf = (markdown: vscode.MarkdownString | vscode.MarkedString): string =>
  typeof markdown === "string" ? markdown : markdown.value;

suite("reading", () => {
  suiteSetup(analysed);

  test("every article has speakers, dates and figures coloured, without overlaps", async () => {
    for (const uri of await articles()) {
      if (uri.path.endsWith("/README.txt")) continue;
      const tokens = await tokensOf(uri);
      const types = new Set(tokens.map((token) => token.type));
      assert.deepEqual([...types].sort(), ["date", "figure", "speaker"], uri.path);
      tokens.forEach(({ range }, index) => {
        if (index > 0) assert.ok(tokens[index - 1].range.end.isBeforeOrEqual(range.start), uri.path);
      });
    }
  });

  test("what sources agree on, and what they dispute, is marked", async () => {
    const modifiers = new Set((await Promise.all((await articles()).map(tokensOf))).flat().flatMap((t) => t.modifiers));
    assert.deepEqual([...modifiers].sort(), ["conflicting", "corroborated"]);
  });

  test("every coloured passage has a hover that quotes nothing as trusted Markdown or HTML", async () => {
    const [uri] = await articles();
    for (const { range, type } of await tokensOf(uri)) {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        uri,
        range.start,
      );
      const contents = hovers.flatMap((hover) => hover.contents);
      assert.ok(
        contents.some((content) => textOf(content).length > 0),
        `${type} at ${range.start.line + 1}`,
      );
      for (const content of contents)
        if (content instanceof vscode.MarkdownString)
          assert.deepEqual([content.isTrusted ?? false, content.supportHtml ?? false], [false, false]);
    }
  });

  test("a new document that is too short to tell is read once somebody says that it is an article", async () => {
    const content = "At least 14 people died on Tuesday, said Ines Albrecht.";
    const { uri } = await vscode.workspace.openTextDocument({ language: "plaintext", content });
    const types = async () => (await tokensOf(uri)).map(({ type }) => type);
    assert.deepEqual(await types(), []);
    await vscode.commands.executeCommand("crosscheck.treatAsArticle", uri);
    await eventually("its colours", types, (found) =>
      ["figure", "date", "speaker"].every((type) => found.includes(type)),
    );
    await vscode.commands.executeCommand("crosscheck.ignoreFile", uri);
    await eventually("plain text", types, (found) => found.length === 0);
  });

  onSamples("a hover says who speaks, and what the other sources quote", async () => {
    const uri = inFolder("strait-talks/monitor.txt");
    const document = await vscode.workspace.openTextDocument(uri);
    const { start } = rangeOf(document, "but we will not give up the lighthouse,” ‹Havelka› said");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, start);
    const text = hovers
      .flatMap((hover) => hover.contents)
      .map(textOf)
      .join("\n");
    assert.match(text, /Dragan Havelka/);
  });

  test("symbols list the speakers, dates and figures", async () => {
    const [uri] = await articles();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      uri,
    );
    assert.ok(symbols.length > 0);
    assert.ok(symbols.some((symbol) => symbol.children.length > 0));
  });

  test("definition, references and highlights follow a speaker across the sources", async () => {
    const uris = await articles();
    const files = new Set<string>();
    let highlighted = 0;
    for (const uri of uris) {
      for (const { range } of (await tokensOf(uri)).filter((token) => token.type === "speaker")) {
        const at = [uri, range.start] as const;
        const definitions = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeDefinitionProvider",
          ...at,
        );
        const references = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeReferenceProvider",
          ...at,
        );
        const highlights = await vscode.commands.executeCommand<unknown[]>("vscode.executeDocumentHighlights", ...at);
        highlighted = Math.max(highlighted, highlights?.length ?? 0);
        if (definitions.length === 0) continue;
        for (const location of references) files.add(location.uri.toString());
      }
      if (files.size > 1 && highlighted > 1) return;
    }
    assert.fail(`references in ${files.size} files, at most ${highlighted} highlights`);
  });
});
