// Installs the project's dependencies where they are missing. Knows nothing but Node: it runs on a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

const read = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/** Is every package of package-lock.json installed in the version that it names? Compared by content: times lie after a checkout. */
function installed() {
  if (!existsSync(path.join(root, "node_modules/.package-lock.json"))) return false;
  const present = read("node_modules/.package-lock.json").packages;
  return Object.entries(read("package-lock.json").packages).every(
    ([place, { version, optional }]) => place === "" || optional || present[place]?.version === version,
  );
}

export function installDependencies() {
  if (installed()) return;
  if (lstatSync(path.join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.log("node_modules is a link to another folder and is not what package-lock.json asks for: left as it is.");
    return;
  }
  console.log("Installing the dependencies (npm ci) …");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}

/** Runs a program in the project's folder, its output on ours; `quiet` shows the output of a failure only. Throws if it fails. */
export function run(program, args, { quiet = false, cwd = root } = {}) {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    stdio: quiet ? "pipe" : "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status === 0) return;
  const told = quiet ? `:\n${stdout}${stderr}` : "";
  throw new Error(`${program} ${args.join(" ")} ended with ${signal ?? `exit status ${status}`}${told}`);
}
