// Runs the suite of test/vscode/suite inside the extension host of a real VS Code, on a copy of a folder.
// node test/vscode/run-suite.mjs [FOLDER]
import { build } from "esbuild";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { format } from "node:util";
import { findChromium, launchChromium } from "./host/browser.mjs";
import { installCodeServer, startCodeServer, whyNoCodeServer } from "./host/code-server.mjs";
import { downloadCode, hasDisplay } from "./host/desktop.mjs";
import { cache, root, samples } from "./host/paths.mjs";

const bundle = path.join(cache, "suite/index.js");
const TIME_LIMIT_MS = 240_000;

/** Where the suite can run on this machine: `{ run }`, or `{ reason }` why nowhere. */
export async function findSuiteHost() {
  if (hasDisplay()) {
    const executable = await downloadCode();
    if (executable) return { name: "desktop VS Code", run: (folder, env) => onDesktop(executable, folder, env) };
  }
  const reason = whyNoCodeServer() ?? (findChromium() ? null : "there is no Chromium (set CHROMIUM to its path)");
  if (reason) return { reason };
  installCodeServer();
  return { name: "code-server", run: inBrowser };
}

/** Runs the suite on a copy of `folder`, and answers with mocha's results, one a test. Throws if the suite did not finish. */
export async function runSuite(host, folder) {
  await build({
    entryPoints: [path.join(root, "test/vscode/suite/index.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
  });
  const place = mkdtempSync(path.join(tmpdir(), "crosscheck-suite-"));
  const copy = path.join(place, path.basename(folder));
  const results = path.join(place, "results.json");
  cpSync(folder, copy, { recursive: true });
  try {
    const told = await host.run(copy, { CROSSCHECK_RESULTS: results });
    if (!existsSync(results)) throw new Error(`The suite did not finish (${told}).`);
    const found = JSON.parse(readFileSync(results, "utf8"));
    if (found.length === 0) throw new Error("The suite ran no test.");
    if (told !== 0 && found.every((test) => test.ok)) throw new Error(`The suite ended with ${told}.`);
    return found;
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function onDesktop(vscodeExecutablePath, folder, extensionTestsEnv) {
  const { runTests } = await import("@vscode/test-electron");
  const profile = mkdtempSync(path.join(tmpdir(), "crosscheck-profile-"));
  const launchArgs = [folder, "--disable-extensions", "--disable-workspace-trust", "--skip-welcome"];
  launchArgs.push("--skip-release-notes", `--user-data-dir=${profile}`);
  if (process.getuid?.() === 0) launchArgs.push("--no-sandbox");
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      extensionTestsEnv,
      launchArgs,
    }).catch((error) => error.code ?? String(error));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The workbench in a Chromium without a window; the page itself tells when the suite is over. */
async function inBrowser(folder, env) {
  const server = await startCodeServer({ env });
  const browser = await launchChromium();
  let timer;
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    const over = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
    await page.exposeFunction("codeAutomationLog", (type, given) => {
      if (process.env.VERBOSE) console.log(`[${type}] ${format(...given)}`);
    });
    const payload = (remote) => [
      ["extensionDevelopmentPath", remote + root],
      ["extensionTestsPath", remote + bundle],
      ["skipWelcome", "true"],
    ];
    await page.goto(server.address(folder, payload));
    const late = new Promise((resolve) => (timer = setTimeout(resolve, TIME_LIMIT_MS, "out of time")));
    const crashed = new Promise((resolve) => page.once("crash", () => resolve("the page crashed")));
    const died = server.exited.then((code) => `code-server ended: ${code}\n${server.log()}`);
    const told = await Promise.race([over, late, crashed, died]);
    if (told !== 0 && process.env.VERBOSE) console.log(server.log());
    return told;
  } finally {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
  }
}

if (process.argv[1] === import.meta.filename) {
  const host = await findSuiteHost();
  if (host.reason) throw new Error(host.reason);
  const results = await runSuite(host, path.resolve(process.argv[2] ?? samples));
  for (const { ok, title, ms, error } of results)
    console.log(ok ? `ok   ${title} (${ms} ms)` : `FAIL ${title}\n${error}`);
  process.exitCode = results.every((test) => test.ok) ? 0 : 1;
}
