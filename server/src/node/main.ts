import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server";
import { nodeRuntime } from "./runtime";

// The transport (stdio, a socket or Node's own channel) is named on the command line by the editor; stdio where none is.
const transports = ["--stdio", "--node-ipc"];
const named = process.argv.some((word) => transports.includes(word) || /^--(?:socket|pipe)=/.test(word));
const connection = named
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

startServer(connection, nodeRuntime);
