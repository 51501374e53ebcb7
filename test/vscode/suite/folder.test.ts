import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { suite, suiteSetup, test } from "mocha";
import * as vscode from "vscode";
import { analysed, codeOf, conflicts, eventually, findings, inFolder, read, tokensOf, write } from "./kit";

const settings = () => inFolder("crosscheck.json");
const review = () => inFolder("crosscheck.review.json");
const summary = () =>
  conflicts()
    .map(({ uri, diagnostic }) => `${uri.path} ${diagnostic.message}`)
    .sort();

/** What changes the folder: these tests run last, each leaves the folder as it found it. */
suite("the folder", () => {
  suiteSetup(analysed);

  test("text that is no article stays silent", async () => {
    const uri = inFolder("requirements.txt");
    await write(uri, "requests==2.31.0\nnumpy>=1.26,<2\npandas==2.2.0\n");
    assert.deepEqual(await tokensOf(uri), []);
    assert.deepEqual(findings(uri), []);
    await vscode.workspace.fs.delete(uri);
  });

  test("a broken crosscheck.json has a diagnostic at its place, and the rest goes on", async () => {
    const before = summary();
    await write(settings(), '{\n  "rules": { "figure" "off" }\n}\n');
    const [{ diagnostic }] = await eventually(
      "a diagnostic in crosscheck.json",
      () => findings(settings()),
      (f) => f.length > 0,
    );
    assert.equal(diagnostic.range.start.line, 1);
    assert.deepEqual(summary(), before);
    await vscode.workspace.fs.delete(settings());
    await eventually(
      "the end of the diagnostic",
      () => findings(settings()),
      (f) => f.length === 0,
    );
  });

  test("a rule that is switched off in crosscheck.json has no findings", async () => {
    const before = summary();
    const rule = codeOf(conflicts()[0].diagnostic);
    await write(settings(), JSON.stringify({ rules: { [rule]: "off" } }));
    await eventually(
      `no ${rule}`,
      () => conflicts().map((f) => codeOf(f.diagnostic)),
      (codes) => !codes.includes(rule),
    );
    await vscode.workspace.fs.delete(settings());
    await eventually("all findings", summary, (now) => now.join("\n") === before.join("\n"));
  });

  test("the findings of a deleted file go, and no other file names it any more", async () => {
    const before = summary();
    const { uri } = conflicts()[0];
    const text = await read(uri);
    // As the explorer does it: an editor that shows the file is closed as well.
    const deletion = new vscode.WorkspaceEdit();
    deletion.deleteFile(uri);
    await vscode.workspace.applyEdit(deletion);
    const names = () =>
      conflicts().flatMap((f) => [
        f.uri.path,
        ...(f.diagnostic.relatedInformation ?? []).map((i) => i.location.uri.path),
      ]);
    await eventually("a picture without the file", names, (found) => !found.includes(uri.path));
    await write(uri, text);
    await eventually("the earlier picture", summary, (now) => now.join("\n") === before.join("\n"));
  });

  test("a dismissal removes a conflict from every file, and survives a restart", async () => {
    const { uri, diagnostic } = conflicts()[0];
    const before = summary();
    await vscode.workspace.openTextDocument(uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      diagnostic.range,
    );
    const dismissal = actions.find((action) => action.title.startsWith("Dismiss"));
    assert.ok(dismissal?.command, `no dismissal among ${actions.map((action) => action.title).join(", ")}`);
    await vscode.commands.executeCommand(dismissal.command.command, ...(dismissal.command.arguments ?? []));
    const after = await eventually("fewer findings", summary, (now) => now.length < before.length);
    assert.match(await read(review()), /"fingerprint"/);
    await vscode.commands.executeCommand("crosscheck.restart");
    await eventually("the same findings", summary, (now) => now.join("\n") === after.join("\n"));
    await vscode.workspace.fs.delete(review());
    await eventually("all findings", summary, (now) => now.join("\n") === before.join("\n"));
  });

  test("the picture comes back after the server was killed", async () => {
    const before = summary();
    const { uri } = conflicts()[0];
    const tokens = (await tokensOf(uri)).length;
    const pid = serverProcess();
    process.kill(pid, "SIGKILL");
    await eventually("another server", serverProcessOrNone, (now) => now !== undefined && now !== pid);
    await eventually("the earlier picture", summary, (now) => now.join("\n") === before.join("\n"));
    await eventually(
      "the tokens",
      () => tokensOf(uri),
      (now) => now.length === tokens,
    );
  });
});

/** The process of our server, among the children of this extension host. */
function serverProcessOrNone(): number | undefined {
  const list = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  for (const line of list.split("\n")) {
    const [pid, parent, ...args] = line.trim().split(/\s{1,20}/);
    if (Number(parent) === process.pid && args.some((arg) => arg.endsWith("dist/server.js"))) return Number(pid);
  }
  return undefined;
}

function serverProcess(): number {
  const pid = serverProcessOrNone();
  assert.ok(pid, "no server runs");
  return pid;
}
