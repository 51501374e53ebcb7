// npm run mutate -- FOLDER...: bundles the bench as the build bundles the command line, and runs it.
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

const folder = mkdtempSync(join(tmpdir(), "mutate-"));
const outfile = join(folder, "mutate.cjs");
await build({
  entryPoints: [join(import.meta.dirname, "main.ts")],
  bundle: true,
  platform: "node",
  format: "cjs",
  loader: { ".txt": "text" },
  mainFields: ["module", "main"],
  outfile,
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" });
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
