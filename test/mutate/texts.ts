import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The paths of the texts of a folder and of the folders in it, in order. */
export function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? textsIn(path) : name.endsWith(".txt") ? [path] : [];
    });
}
