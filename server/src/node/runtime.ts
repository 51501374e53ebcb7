import { URI } from "vscode-uri";
import type { Runtime } from "../lsp/runtime";
import { directoryUri, fileNameOf } from "../lsp/uris";
import { NodeFileHost } from "./file-host";

export const nodeRuntime: Runtime = {
  clock: { now: () => performance.now(), pause: () => new Promise((resolve) => setImmediate(resolve)) },
  schedule(action, milliseconds) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  folderHost(uri) {
    const parsed = URI.parse(uri);
    return parsed.scheme === "file" ? new NodeFileHost(parsed.fsPath) : null;
  },
  siblingHost(uri) {
    const directory = URI.parse(directoryUri(uri));
    return directory.scheme === "file" ? new NodeFileHost(directory.fsPath, fileNameOf(uri)) : null;
  },
};
