import assert from "node:assert/strict";
import { test } from "mocha";
import * as vscode from "vscode";

export const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === "crosscheck");
  assert.ok(found, "the extension is not installed");
  return found;
};

export const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, "no folder is open");
  return first.uri;
};

/** A test whose expectations name what stands in the samples. On another folder there is no such test, rather than one that passes. */
export function onSamples(title: string, body: () => void | Promise<void>): void {
  if (folder().path.endsWith("/samples")) test(title, body);
}

export const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), ...path.split("/"));

/** The articles of the folder, by path. */
export async function articles(): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles("**/*.txt");
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

export const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The place of words in a document, written with their surroundings: "a plan for ‹18,000 tonnes› a year". */
export function rangeOf(document: vscode.TextDocument, marked: string): vscode.Range {
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  const offset = document.getText().indexOf(marked.replace(/[‹›]/g, ""));
  assert.ok(offset >= 0, `no “${marked}” in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(offset + start), document.positionAt(offset + end));
}

/** Asks again and again until the answer is accepted; after 15 s the last answer is shown in the failure. */
export async function eventually<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  accept: (value: T) => boolean,
): Promise<T> {
  const limit = Date.now() + 15_000;
  for (;;) {
    const value = await ask();
    if (accept(value)) return value;
    if (Date.now() > limit)
      assert.fail(`${what} did not come; the last answer was ${JSON.stringify(value).slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Our diagnostics of one file, or of all files. */
export function findings(uri?: vscode.Uri): { uri: vscode.Uri; diagnostic: vscode.Diagnostic }[] {
  const all: [vscode.Uri, vscode.Diagnostic[]][] = uri
    ? [[uri, vscode.languages.getDiagnostics(uri)]]
    : vscode.languages.getDiagnostics();
  return all.flatMap(([file, diagnostics]) =>
    diagnostics
      .filter((diagnostic) => diagnostic.source === "crosscheck")
      .map((diagnostic) => ({ uri: file, diagnostic })),
  );
}

/** The findings about articles; those in crosscheck.json are about the settings. */
export const conflicts = (): ReturnType<typeof findings> =>
  findings().filter(({ uri }) => uri.path.endsWith(".txt") && uri.toString().startsWith(`${folder()}/`));

/** Waits for the first whole picture of the folder. */
export async function analysed(): Promise<void> {
  await extension().activate();
  await eventually("a conflict", conflicts, (found) => found.length > 0);
}

export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" ? code.value : (code ?? ""));

export interface Token {
  readonly range: vscode.Range;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document as ranges with names. */
export async function tokensOf(uri: vscode.Uri): Promise<Token[]> {
  await vscode.workspace.openTextDocument(uri);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    "vscode.provideDocumentSemanticTokensLegend",
    uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    "vscode.provideDocumentSemanticTokens",
    uri,
  );
  if (!legend || !tokens) return [];
  const found: Token[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i + 4 < tokens.data.length; i += 5) {
    const [lines, characters, length, type, bits] = tokens.data.subarray(i, i + 5);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    found.push({
      range: new vscode.Range(line, character, line, character + length),
      type: legend.tokenTypes[type],
      modifiers: legend.tokenModifiers.filter((_, bit) => (bits >> bit) & 1),
    });
  }
  return found;
}
