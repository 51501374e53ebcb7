import { execFileSync } from "node:child_process";

/** Builds what the tests of the protocol drive: the server as it ships. */
export default function setup(): void {
  execFileSync(process.execPath, ["esbuild.mjs"], { stdio: "inherit" });
}
