import type { Connection } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { MAXIMUM_DEPTH, MAXIMUM_FILES, type FileBytes, type FileHost, type Listing } from "../workspace/file-host";
import {
  fileRequests,
  type ListFiles,
  type ListFilesResult,
  type ReadFile,
  type ReadFileResult,
  type WriteFile,
} from "./protocol";
import type { Runtime } from "./runtime";
import { directoryUri, uriBelow } from "./uris";

/** A machine that reaches, through a client that answers for them (`answers`), the files that it cannot reach itself. */
export function withClientFiles(runtime: Runtime, connection: Connection, answers: () => boolean): Runtime {
  const ask = (uri: string, deep: boolean) => (answers() ? new ClientFileHost(connection, uri, deep) : null);
  return {
    ...runtime,
    folderHost: (uri) => runtime.folderHost(uri) ?? ask(uri, true),
    siblingHost: (uri) => runtime.siblingHost(uri) ?? ask(directoryUri(uri), false),
  };
}

/**
 * The files of a folder that this machine cannot read and the editor can: a virtual file system. Every answer comes
 * from the client, which must say at its start that it gives such answers (`InitializationOptions.files`).
 */
export class ClientFileHost implements FileHost {
  readonly location: readonly string[];

  /** With `deep` the folders below are listed as well. */
  constructor(
    private readonly connection: Connection,
    private readonly root: string,
    private readonly deep: boolean,
  ) {
    this.location = URI.parse(root).path.split("/").filter(Boolean);
  }

  list(): Promise<Listing> {
    const wanted: ListFiles = { uri: this.root, depth: this.deep ? MAXIMUM_DEPTH : 0, limit: MAXIMUM_FILES };
    return this.ask<ListFiles, ListFilesResult>(fileRequests.list, wanted).catch(() => {
      return { files: [], skipped: [{ path: "", why: "the editor could not list it" }] };
    });
  }

  async read(path: string, limit: number): Promise<FileBytes | null> {
    const uri = uriBelow(this.root, path);
    const found = await this.ask<ReadFile, ReadFileResult | null>(fileRequests.read, { uri, limit });
    return found && { bytes: bytesOf(found.base64), size: found.size };
  }

  write(path: string, text: string): Promise<void> {
    return this.ask<WriteFile, void>(fileRequests.write, { uri: uriBelow(this.root, path), text });
  }

  private ask<Parameters, Answer>(method: string, parameters: Parameters): Promise<Answer> {
    return this.connection.sendRequest<Answer>(method, parameters);
  }
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
