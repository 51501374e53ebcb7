// Reports, and never judges, what a reader waits for: the start of the built server to the first tokens of an article
// of a folder, the whole folder's diagnostics, and one keystroke to the diagnostics that follow it.
//
//   node test/bench/timings.mjs [FOLDER]
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const KEYSTROKES = 9;
const folder = resolve(process.argv[2] ?? "samples");
const articles = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
  (entry) => entry.isFile() && entry.name.endsWith(".txt"),
);
if (articles.length === 0) {
  console.error(`${folder}: no article`);
  process.exit(2);
}
const path = join(articles[0].parentPath, articles[0].name);
const uri = pathToFileURL(path).toString();
const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");

const started = performance.now();
const child = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
let wake = () => {};
connection.onNotification("crosscheck/status", (status) => wake(status));
connection.onRequest("client/registerCapability", () => null);
connection.listen();
const analysed = () => new Promise((done) => (wake = (status) => status.state === "ready" && done(status)));
const report = (what, milliseconds) => console.log(`${what.padEnd(44)}${milliseconds.toFixed(0).padStart(6)} ms`);

const workspaceFolders = [{ uri: pathToFileURL(folder).toString(), name: folder }];
await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {}, workspaceFolders });
const first = analysed();
await connection.sendNotification("initialized", {});
const opened = { uri, languageId: "plaintext", version: 1, text };
await connection.sendNotification("textDocument/didOpen", { textDocument: opened });
await connection.sendRequest("textDocument/semanticTokens/full", { textDocument: { uri } });
report("start to the first tokens", performance.now() - started);
const { articles: number, conflicts } = await first;
report(`start to the whole folder (${number} articles)`, performance.now() - started);

const waits = [];
for (let version = 2; version < KEYSTROKES + 2; version++) {
  const done = analysed();
  const typed = performance.now();
  const contentChanges = [{ text: `${text}${"x".repeat(version)}` }];
  await connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  await done;
  waits.push(performance.now() - typed);
}
report("one keystroke to new diagnostics (median)", waits.sort((a, b) => a - b)[waits.length >> 1]);
console.log(`${conflicts} open conflicts`);
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
