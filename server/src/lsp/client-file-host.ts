import { LSPErrorCodes, ResponseError, type Connection } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { type FileBytes, type FileHost, type Listing } from "../workspace/file-host";
import { listFolder, listSiblings } from "../workspace/listing";
import { fileRequests, type FileRequests } from "./protocol";
import type { Runtime } from "./runtime";
import { directoryUri, fileNameOf, uriBelow } from "./uris";

/** A machine that reaches, through a client that answers for them (`answers`), the files that it cannot reach itself. */
export function withClientFiles(runtime: Runtime, connection: Connection, answers: () => boolean): Runtime {
  const ask = (uri: string, name: string | null) => (answers() ? new ClientFileHost(connection, uri, name) : null);
  return {
    ...runtime,
    folderHost: (uri) => runtime.folderHost(uri) ?? ask(uri, null),
    siblingHost: (uri) => runtime.siblingHost(uri) ?? ask(directoryUri(uri), fileNameOf(uri)),
  };
}

/**
 * The files of a folder that this machine cannot read and the editor can: a virtual file system. Every answer comes
 * from the client, which must say at its start that it gives such answers (`InitializationOptions.files`).
 */
class ClientFileHost implements FileHost {
  readonly location: readonly string[];

  /** Where one of the files is named, that file and its neighbours are listed and nothing below. */
  constructor(
    private readonly connection: Connection,
    private readonly root: string,
    private readonly name: string | null,
  ) {
    this.location = URI.parse(root).path.split("/").filter(Boolean);
  }

  list(): Promise<Listing> {
    const look = (directory: string) => this.ask("look", { uri: uriBelow(this.root, directory) });
    return this.name === null ? listFolder(look) : listSiblings(look, this.name);
  }

  async read(path: string, limit: number): Promise<FileBytes | null> {
    const found = await this.ask("read", { uri: uriBelow(this.root, path), limit });
    return found && { bytes: bytesOf(found.base64), size: found.size };
  }

  async write(path: string, text: string): Promise<void> {
    await this.ask("write", { uri: uriBelow(this.root, path), text });
  }

  private async ask<Name extends keyof FileRequests>(
    name: Name,
    asks: FileRequests[Name]["asks"],
  ): Promise<FileRequests[Name]["answer"]> {
    try {
      return await this.connection.sendRequest<FileRequests[Name]["answer"]>(fileRequests[name], asks);
    } catch (error) {
      if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) throw error;
      throw new Error("the editor does not answer for it", { cause: error });
    }
  }
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
