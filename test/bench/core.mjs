// The core of the server as a module that a script can call.
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../../..");

export async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), "crosscheck-bench-"));
  const outfile = join(folder, "core.mjs");
  try {
    await build({
      stdin: {
        contents: `
          export { readArticle } from "./server/src/core/text/structure";
          export { classify } from "./server/src/core/text/classify";
          export { groupStories } from "./server/src/core/link/stories";
          export { wordsOf } from "./server/src/core/read/people-words";
          export { readPeople } from "./server/src/core/read/people";
          export { createResolver } from "./server/src/core/read/coreference";
          export { readQuotes } from "./server/src/core/read/quotes";
          export { readDates } from "./server/src/core/read/dates";
          export { readFigures } from "./server/src/core/read/figures";
          export { readEvents } from "./server/src/core/read/events";
          export { read } from "./server/src/core/read/read";
          export { anchor } from "./server/src/core/read/anchor";
          export { linkStory } from "./server/src/core/link/link";
          export { findConflicts } from "./server/src/core/rules/registry";`,
        resolveDir: root,
        loader: "ts",
      },
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      supported: { "regexp-unicode-property-escapes": true },
      loader: { ".txt": "text" },
      logLevel: "error",
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
