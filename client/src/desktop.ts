import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension, type RunningExtension } from "./extension";

let running: RunningExtension | undefined;

/** The entry of the desktop and of remote hosts: the server is a Node process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  running = await startExtension(
    context,
    (options) => new LanguageClient("crosscheck", "Crosscheck", { run: server, debug }, options),
  );
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
