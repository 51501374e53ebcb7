// code-server is VS Code's own workbench and extension host behind a web server: a real VS Code that comes from the
// package registry, for machines that do not reach VS Code's download server.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { cache } from "./paths.mjs";
import { run } from "./dependencies.mjs";

const version = "4.139.1";
/** code-server needs this Node at run time, whichever Node runs the tests; a package brings it. */
const nodeVersion = "24.21.0";
const home = path.join(cache, "host");
const program = path.join(home, "node_modules/code-server");
const entry = path.join(program, "out/node/entry.js");
const nodePackage = `node-${process.platform}-${process.arch}`;
const node = path.join(home, "node_modules", nodePackage, "bin/node");

/** Null where code-server can run, else why it cannot. */
export function whyNoCodeServer() {
  const known = ["linux", "darwin"].includes(process.platform) && ["x64", "arm64"].includes(process.arch);
  return known ? null : `code-server does not run on ${process.platform} ${process.arch}`;
}

/** Installs code-server where it is missing: half a minute, 800 MB, no compiler. */
export function installCodeServer() {
  const stamp = path.join(home, "installed.json");
  const wanted = JSON.stringify({ version, nodeVersion, nodePackage });
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log(`Installing code-server ${version} into .vscode-test/host (800 MB, once) …`);
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, "package.json"), '{ "name": "vscode-test-host", "private": true }\n');
  // The install script would compile native parts that are not needed here; the nested packages are installed by hand.
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  run("npm", ["install", ...quiet, `code-server@${version}`, `${nodePackage}@${nodeVersion}`], {
    cwd: home,
    quiet: true,
  });
  for (const nested of ["lib/vscode", "lib/vscode/extensions"])
    run("npm", ["install", ...quiet, "--omit=dev"], { cwd: path.join(program, nested), quiet: true });
  writeFileSync(stamp, wanted);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Settings under which a test sees the extension and nothing else. */
const quietSettings = {
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "update.mode": "none",
};

/** Installs a packaged extension into a new folder and answers with the folder. */
export function installExtension(vsix, into) {
  const extensions = path.join(into, "extensions");
  const args = [entry, "--extensions-dir", extensions, "--user-data-dir", path.join(into, "user-data")];
  const { status, stdout, stderr } = spawnSync(node, [...args, "--install-extension", vsix], {
    encoding: "utf8",
    env: { ...process.env, XDG_CONFIG_HOME: into, XDG_DATA_HOME: into },
  });
  if (status !== 0) throw new Error(`${path.basename(vsix)} could not be installed:\n${stdout}${stderr}`);
  return extensions;
}

/**
 * Starts code-server on a free port of this machine, with a profile of its own in a temporary folder.
 * `address(folder, payload)` is the page that opens a folder; `setSettings` changes the user's settings while it runs;
 * `stop` ends the server and removes the profile.
 */
export async function startCodeServer({ settings = {}, extensions, env = {} } = {}) {
  const profile = mkdtempSync(path.join(tmpdir(), "crosscheck-host-"));
  const user = path.join(profile, "user-data");
  mkdirSync(path.join(user, "User"), { recursive: true });
  writeFileSync(path.join(profile, "config.yaml"), "auth: none\n");
  const setSettings = (changed) =>
    writeFileSync(path.join(user, "User/settings.json"), JSON.stringify({ ...quietSettings, ...changed }));
  setSettings(settings);
  const port = await freePort();
  const args = ["--bind-addr", `127.0.0.1:${port}`, "--auth", "none", "--config", path.join(profile, "config.yaml")];
  args.push("--user-data-dir", user, "--extensions-dir", extensions ?? path.join(profile, "extensions"));
  args.push("--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", "--disable-proxy");
  args.push("--disable-getting-started-override");
  // Without this option a built VS Code ignores the address's development and test paths.
  args.push("--vscode-option", "enable-smoke-test-driver");
  const server = spawn(node, [entry, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    env: {
      ...process.env,
      XDG_CONFIG_HOME: profile,
      XDG_DATA_HOME: profile,
      XDG_RUNTIME_DIR: "",
      TMPDIR: profile,
      VSCODE_IPC_HOOK_CLI: "",
      ...env,
    },
  });
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => (log += data));
  const exited = new Promise((resolve) => server.once("exit", (code, signal) => resolve(code ?? signal)));
  const stop = async () => {
    end(server.pid, "SIGTERM");
    const late = setTimeout(() => end(server.pid, "SIGKILL"), 5000);
    await exited;
    clearTimeout(late);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  await answering(port, server, () => log).catch(async (error) => {
    await stop();
    throw error;
  });
  const address = (folder, payload) => {
    const query = new URLSearchParams({ folder });
    if (payload) query.set("payload", JSON.stringify(payload(`vscode-remote://127.0.0.1:${port}`)));
    return `http://127.0.0.1:${port}/?${query}`;
  };
  return { address, setSettings, stop, exited, log: () => log };
}

/** Ends a process with its children. */
function end(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

async function answering(port, server, log) {
  const limit = Date.now() + 60_000;
  while (Date.now() < limit && server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`code-server did not start:\n${log()}`);
}
