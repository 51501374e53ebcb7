import * as vscode from "vscode";
import { LSPErrorCodes, ResponseError, type BaseLanguageClient } from "vscode-languageclient";
import {
  fileRequests,
  type ListFiles,
  type ReadFile,
  type ReadFileResult,
  type WriteFile,
} from "../../server/src/lsp/protocol";

/** More files than this in one folder are no collection of articles. */
const MAXIMUM_FILES = 50_000;
const MAXIMUM_DEPTH = 32;

/**
 * Answers the server's questions about files that it cannot reach itself: those of virtual file systems (a repository
 * without a checkout, an archive), which only the editor knows.
 */
export function bridgeFiles(client: BaseLanguageClient): void {
  client.onRequest(fileRequests.list, ({ uri, deep }: ListFiles) => listFiles(vscode.Uri.parse(uri, true), deep));
  client.onRequest(fileRequests.read, ({ uri, limit }: ReadFile) => readFile(vscode.Uri.parse(uri, true), limit));
  client.onRequest(fileRequests.write, ({ uri, text }: WriteFile) =>
    vscode.workspace.fs.writeFile(vscode.Uri.parse(uri, true), new TextEncoder().encode(text)),
  );
}

async function listFiles(root: vscode.Uri, deep: boolean): Promise<string[]> {
  const files: string[] = [];
  const walk = async (directory: string, depth: number): Promise<void> => {
    // A folder that vanished or must not be read holds nothing for us.
    const entries = await Promise.resolve(
      vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, directory)),
    ).catch(() => []);
    for (const [name, type] of entries) {
      if (files.length >= MAXIMUM_FILES) return;
      if (type & vscode.FileType.File) files.push(directory + name);
      else if (deep && depth < MAXIMUM_DEPTH && !name.startsWith(".") && name !== "node_modules")
        await walk(`${directory}${name}/`, depth + 1);
    }
  };
  await walk("", 0);
  return files;
}

async function readFile(uri: vscode.Uri, limit: number): Promise<ReadFileResult | ResponseError<void> | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { base64: base64Of(bytes.subarray(0, limit)), size: bytes.length };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return null;
    return new ResponseError(LSPErrorCodes.RequestFailed, "it cannot be read");
  }
}

/** Base64 without Node's `Buffer`, which a browser lacks; in pieces, since a call takes so many arguments only. */
function base64Of(bytes: Uint8Array): string {
  const piece = 8192;
  let text = "";
  for (let start = 0; start < bytes.length; start += piece)
    text += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(text);
}
