// Makes the .vsix as `npm run package` does, and answers with its path.
import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "./dependencies.mjs";
import { root } from "./paths.mjs";

export function packageExtension() {
  run("npm", ["run", "--silent", "package"], { quiet: true });
  const { name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return path.join(root, `${name}-${version}.vsix`);
}
