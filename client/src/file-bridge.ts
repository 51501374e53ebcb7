import * as vscode from "vscode";
import { LSPErrorCodes, ResponseError, type BaseLanguageClient } from "vscode-languageclient";
import {
  fileRequests,
  type ListFiles,
  type ListFilesResult,
  type ReadFile,
  type ReadFileResult,
  type WriteFile,
} from "../../server/src/lsp/protocol";

/**
 * Answers the server's questions about files that it cannot reach itself: those of virtual file systems (a repository
 * without a checkout, an archive), which only the editor knows.
 */
export function bridgeFiles(client: BaseLanguageClient): void {
  client.onRequest(fileRequests.list, listFiles);
  client.onRequest(fileRequests.read, ({ uri, limit }: ReadFile) => readFile(vscode.Uri.parse(uri, true), limit));
  client.onRequest(fileRequests.write, writeFile);
}

async function listFiles({ uri, depth, limit }: ListFiles): Promise<ListFilesResult> {
  const root = vscode.Uri.parse(uri, true);
  const files: string[] = [];
  const skipped: { path: string; why: string }[] = [];
  const walk = async (directory: string, level: number): Promise<void> => {
    const skip = (why: string) => void skipped.push({ path: directory.slice(0, -1), why });
    if (level > depth) return skip(`it lies more than ${depth} folders deep`);
    const entries = await entriesOf(vscode.Uri.joinPath(root, directory)).catch(() => skip("it cannot be listed"));
    for (const [name, type] of entries ?? []) {
      if (files.length >= limit) return skip(`only the first ${limit} files were looked at`);
      if (type & vscode.FileType.File) files.push(directory + name);
      // A link to a folder could lead back to where it stands.
      else if (type === vscode.FileType.Directory && depth > 0 && !name.startsWith(".") && name !== "node_modules")
        await walk(`${directory}${name}/`, level + 1);
    }
  };
  await walk("", 0);
  return { files, skipped };
}

/** Of a folder that vanished there are none. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === "FileNotFound";
}

async function readFile(uri: vscode.Uri, limit: number): Promise<ReadFileResult | ResponseError<void> | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { base64: base64Of(bytes.subarray(0, limit)), size: bytes.length };
  } catch (error) {
    if (isMissing(error)) return null;
    return new ResponseError(LSPErrorCodes.RequestFailed, "it cannot be read");
  }
}

async function writeFile({ uri, text }: WriteFile): Promise<ResponseError<void> | null> {
  try {
    await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri, true), new TextEncoder().encode(text));
    return null;
  } catch {
    return new ResponseError(LSPErrorCodes.RequestFailed, "it cannot be written");
  }
}

/** Base64 without Node's `Buffer`, since lint keeps Node out of the client; in pieces, since a call takes so many arguments only. */
function base64Of(bytes: Uint8Array): string {
  const piece = 8192;
  let text = "";
  for (let start = 0; start < bytes.length; start += piece)
    text += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(text);
}
