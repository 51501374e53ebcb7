import { describe, expect, it } from "vitest";
import type { ApplyWorkspaceEditParams, ClientCapabilities, Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { editorFiles } from "../../server/src/lsp/document-edits";
import { OpenDocuments } from "../../server/src/lsp/documents";
import { NotEditable } from "../../server/src/workspace/folder-files";

const URI = "file:///desk/crosscheck.json";

/** An editor that has one document open and takes changes, or does not. */
function editor(
  text: string,
  { applies = true, workspace = {} }: { applies?: boolean; workspace?: ClientCapabilities["workspace"] } = {},
) {
  const document = TextDocument.create(URI, "json", 7, text);
  const documents = new OpenDocuments();
  documents.set(document);
  const asked: ApplyWorkspaceEditParams[] = [];
  const applyEdit = async (params: ApplyWorkspaceEditParams) => {
    asked.push(params);
    return { applied: applies };
  };
  const connection = { workspace: { applyEdit } } as unknown as Connection;
  const capabilities = () => ({ workspace: { applyEdit: true, ...workspace } });
  const files = editorFiles(connection, documents, capabilities, (path) => `file:///desk/${path}`);
  return { files, asked, document };
}

describe("a change of a file that is open", () => {
  it.each([
    ["{\n  // Ours.\n}\n", '{\n  // Ours.\n  "exclude": []\n}\n'],
    ['{\n  "rules": { "role": "hint" }\n}\n', '{\n  "rules": { "role": "off" }\n}\n'],
    ['{ "exclude": ["a", "a"] }\n', '{ "exclude": ["a"] }\n'],
    ["aa\n", "aaa\n"],
    ["", "{}\n"],
    ["{}\n", ""],
  ])("touches no more than it changes: %j, %j", async (before, after) => {
    const { files, asked, document } = editor(before);
    expect(await files.change("crosscheck.json", before, after)).toBe(true);
    const [{ range, newText }] = asked[0].edit.changes![URI];
    expect(TextDocument.applyEdits(document, [{ range, newText }])).toBe(after);
    const replaced = document.getText(range);
    expect(replaced === "" || replaced[0] !== newText[0]).toBe(true);
    expect(replaced === "" || replaced.at(-1) !== newText.at(-1)).toBe(true);
  });

  it("names the version that it is meant for, where the editor knows of versions", async () => {
    const { files, asked } = editor("{}", { workspace: { workspaceEdit: { documentChanges: true } } });
    await files.change("crosscheck.json", "{}", "{ }");
    expect(asked[0].edit.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 7 } }]);
    expect(asked[0].edit.changes).toBeUndefined();
  });

  it("is not made in a text that has changed since, nor where the editor does not take it", async () => {
    const changed = editor('{ "exclude": [] }');
    await expect(changed.files.change("crosscheck.json", "{}", "{ }")).rejects.toBeInstanceOf(NotEditable);
    expect(changed.asked).toEqual([]);
    const refusing = editor("{}", { applies: false });
    await expect(refusing.files.change("crosscheck.json", "{}", "{ }")).rejects.toThrow("crosscheck.json was left");
  });

  it("is left to the disk where the file is not open, or the editor takes no changes", async () => {
    const { files, asked } = editor("{}");
    expect(await files.change("other.json", "{}", "{ }")).toBe(false);
    const silent = editor("{}", { workspace: { applyEdit: false } });
    expect(await silent.files.change("crosscheck.json", "{}", "{ }")).toBe(false);
    expect([...asked, ...silent.asked]).toEqual([]);
  });

  it("reads what is not saved", () => {
    const { files } = editor("{ }");
    expect([files.text("crosscheck.json"), files.text("other.json")]).toEqual(["{ }", undefined]);
  });
});
