// The desktop's VS Code: one that is installed, or one downloaded by @vscode/test-electron.
import { existsSync } from "node:fs";
import path from "node:path";
import { cache } from "./paths.mjs";

/** The `code` program on the PATH; null if there is none. */
export function findCode() {
  const names = process.platform === "win32" ? ["code.cmd"] : ["code", "code-insiders", "codium"];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return (
    names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file)) ?? null
  );
}

/** Is there a screen to open a window on? */
export function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Downloads the stable VS Code into .vscode-test, or takes the one there; null, after at most four seconds, if its server is out of reach. */
export async function downloadCode() {
  const { fetchStableVersions } = await import("@vscode/test-electron/out/download.js");
  const versions = await fetchStableVersions(true, 4000).catch(() => null);
  if (!versions) return null;
  const { download } = await import("@vscode/test-electron");
  return download({ version: versions[0], cachePath: cache, timeout: 30_000 });
}
