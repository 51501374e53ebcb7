import assert from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { analysed, eventually, findings, tokensOf } from "./kit";

const article = (killed: number): string => `Fire in the port of Port Velda

Published 5 March 2025, 08:00

A fire at the grain terminal of Port Velda killed ${killed} people on Tuesday, the fire service said.

"We had little warning, and the crews did what they could," harbour master Ines Albrecht told reporters.
`;
const files = new Map([
  ["courier.txt", article(14)],
  ["herald.txt", article(12)],
]);

/** A file system that only this window knows, as a repository without a checkout is. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch = () => new vscode.Disposable(() => {});
  stat = ({ path }: vscode.Uri): vscode.FileStat => {
    const text = files.get(path.slice(1));
    if (text === undefined && path !== "/") throw vscode.FileSystemError.FileNotFound();
    const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
  };
  readDirectory = (): [string, vscode.FileType][] => [...files.keys()].map((name) => [name, vscode.FileType.File]);
  readFile = ({ path }: vscode.Uri): Uint8Array => {
    const text = files.get(path.slice(1));
    if (text === undefined) throw vscode.FileSystemError.FileNotFound();
    return new TextEncoder().encode(text);
  };
  refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  createDirectory = this.refuse;
  writeFile = this.refuse;
  delete = this.refuse;
  rename = this.refuse;
}

suite("a virtual file system", () => {
  let registration: vscode.Disposable;
  suiteSetup(async () => {
    registration = vscode.workspace.registerFileSystemProvider("memfs", new MemoryFiles());
    await analysed();
  });
  suiteTeardown(() => registration.dispose());

  test("an article that only the editor can read is compared with its neighbours", async () => {
    const [uri, other] = [...files.keys()].map((name) => vscode.Uri.from({ scheme: "memfs", path: `/${name}` }));
    assert.ok((await tokensOf(uri)).length > 0);
    const [{ diagnostic }] = await eventually(
      "a conflict",
      () => findings(uri),
      (found) => found.length > 0,
    );
    const named = diagnostic.relatedInformation?.map(({ location }) => location.uri.toString());
    assert.deepEqual(named, [other.toString()]);
  });
});
