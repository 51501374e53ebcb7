import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { baseNameOf } from "../workspace/file-host";
import { NotEditable, type EditorFiles } from "../workspace/folder-files";
import type { OpenDocuments } from "./documents";
import type { Session } from "./session";

/**
 * The files that the editor has open, as a folder sees them: what is unsaved there is read, and a change is made in the
 * editor's document and not behind its back on disk.
 */
export function editorFiles(
  connection: Connection,
  documents: OpenDocuments,
  capabilities: () => ClientCapabilities,
  uriOf: Session["uriOf"],
): EditorFiles {
  return {
    text: (path) => documents.get(uriOf(path))?.getText(),
    async change(path, before, after) {
      const document = documents.get(uriOf(path));
      if (!document || !capabilities().workspace?.applyEdit) return false;
      const { start, end, newText } = changed(before, after);
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      const versioned = capabilities().workspace?.workspaceEdit?.documentChanges === true;
      const { uri, version } = document;
      const edits = [{ range, newText }];
      const edit = versioned
        ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
        : { changes: { [uri]: edits } };
      const stale = document.getText() !== before;
      const applied = !stale && (await connection.workspace.applyEdit({ edit })).applied;
      if (!applied) throw new NotEditable(`${baseNameOf(path)} was left as it is: it is being edited.`);
      return true;
    },
  };
}

/** The one stretch in which two texts differ, so that the caret and the reader's own changes stay where they are. */
function changed(before: string, after: string): { start: number; end: number; newText: string } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let same = 0;
  while (same < shortest - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}
