import * as vscode from "vscode";
import { LSPErrorCodes, ResponseError, type BaseLanguageClient } from "vscode-languageclient";
import { unlessMissing } from "./unless-missing";
import { fileRequests, type FileRequests } from "../../server/src/lsp/protocol";

/** One answer a request; what it throws is told to the server as `refusal`. */
type Answers = { readonly [Name in keyof FileRequests]: Answer<Name> };
type Answer<Name extends keyof FileRequests> = {
  readonly refusal: string;
  give(uri: vscode.Uri, asks: FileRequests[Name]["asks"]): Promise<FileRequests[Name]["answer"]>;
};

const answers: Answers = {
  look: {
    refusal: "it cannot be listed",
    give: async (uri) => {
      const found = (await unlessMissing(vscode.workspace.fs.readDirectory(uri))) ?? [];
      return found.map(([name, type]) => ({ name, isFolder: type === vscode.FileType.Directory }));
    },
  },
  read: {
    refusal: "it cannot be read",
    give: async (uri, { limit }) => {
      const bytes = await unlessMissing(vscode.workspace.fs.readFile(uri));
      return bytes && { base64: base64Of(bytes.subarray(0, limit)), size: bytes.length };
    },
  },
  write: {
    refusal: "it cannot be written",
    give: async (uri, { text }) => {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return null;
    },
  },
};

/**
 * Answers the server's questions about files that it cannot reach itself: those of virtual file systems (a repository
 * without a checkout, an archive), which only the editor knows.
 */
export function bridgeFiles(client: BaseLanguageClient): void {
  answer(client, "look");
  answer(client, "read");
  answer(client, "write");
}

function answer<Name extends keyof FileRequests>(client: BaseLanguageClient, name: Name): void {
  const { give, refusal }: Answer<Name> = answers[name];
  client.onRequest(fileRequests[name], async (asks: FileRequests[Name]["asks"]) => {
    try {
      return await give(vscode.Uri.parse(asks.uri, true), asks);
    } catch (error) {
      client.debug(`${fileRequests[name]} of ${asks.uri}`, error, false);
      return new ResponseError<void>(LSPErrorCodes.RequestFailed, refusal);
    }
  });
}

/** Base64 without Node's `Buffer`, since lint keeps Node out of the client; in pieces, since a call takes so many arguments only. */
function base64Of(bytes: Uint8Array): string {
  const piece = 8192;
  let text = "";
  for (let start = 0; start < bytes.length; start += piece)
    text += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(text);
}
