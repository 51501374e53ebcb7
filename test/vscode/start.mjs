// npm start [-- FOLDER]: builds the extension and opens an editor with it on a folder of articles, by default on the
// samples. Installs what is missing, so that it works on a fresh clone.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installDependencies, run } from "./host/dependencies.mjs";
import { root, samples } from "./host/paths.mjs";

// npm runs this in the project; a relative folder is meant from where it was typed.
const folder = path.resolve(process.env.INIT_CWD ?? "", process.argv[2] ?? samples);
const isThere = existsSync(folder);
if (!isThere || !statSync(folder).isDirectory()) {
  console.error(isThere ? `${folder} is a file. Give the folder that it lies in.` : `There is no folder ${folder}.`);
  process.exit(2);
}

installDependencies();
run("npm", ["run", "--silent", "build"]);
await open();

async function open() {
  const { downloadCode, findCode, hasDisplay } = await import("./host/desktop.mjs");
  const code = findCode();
  if (code) return openDesktop(code, "the VS Code on your PATH");
  if (hasDisplay()) {
    const downloaded = await downloadCode();
    if (downloaded) return openDesktop(downloaded, "a VS Code downloaded into .vscode-test");
    console.log("No `code` on the PATH, and VS Code's download server is out of reach.");
  } else console.log("No `code` on the PATH, and no display to open a window on.");
  return openInBrowser();
}

function openDesktop(program, which) {
  console.log(`Opening ${folder} in ${which} (${program}).`);
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, folder];
  const child = spawn(program, args, { stdio: "ignore", detached: true, shell: process.platform === "win32" });
  child.once("error", (error) => {
    console.error(`${program} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.unref();
}

async function openInBrowser() {
  const { installCodeServer, installExtension, startCodeServer, whyNoCodeServer } =
    await import("./host/code-server.mjs");
  const { packageExtension } = await import("./host/package.mjs");
  const reason = whyNoCodeServer();
  if (reason) {
    console.error(`No editor could be opened: ${reason}. Install VS Code, and put \`code\` on the PATH.`);
    process.exit(1);
  }
  installCodeServer();
  const place = mkdtempSync(path.join(tmpdir(), "crosscheck-start-"));
  const extensions = installExtension(packageExtension(), place);
  const host = await startCodeServer({ extensions });
  console.log(`Opening ${folder} in VS Code's workbench in the browser (code-server).`);
  console.log(`\n  ${host.address(folder)}\n\nCtrl+C ends it.`);
  const stop = () => host.stop().finally(() => rmSync(place, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());
  const code = await host.exited;
  rmSync(place, { recursive: true, force: true });
  if (typeof code === "number" && code !== 0) process.exitCode = 1;
}
