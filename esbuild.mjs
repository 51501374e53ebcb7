// Builds everything that ships into dist/: the client, the server, the command line, and the lexicons that the
// last two share as one file; and beside them the notices of what the bundles hold of others.
import { build, context } from "esbuild";
import { writeFileSync } from "node:fs";
import { noticesOf } from "./notices/notices.mjs";

const watch = process.argv.includes("--watch");
const production = process.argv.includes("--production");

/** The heavy parts of the server, the lexicons and the models of encodings, are bundles of their own, required by the server and the command line alike. */
const sharedData = {
  name: "shared-data",
  setup(builder) {
    const shared = (filter, path) =>
      builder.onResolve({ filter }, ({ kind }) => (kind === "entry-point" ? undefined : { path, external: true }));
    shared(/(^|\/)lexicon(\/[a-z-]+)?$/, "./lexicon.js");
    shared(/^\.\/encodings$/, "./encodings.js");
  },
};

const common = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // Else each /\p{L}/u inside a function is compiled again at every call; Node has had these for long.
  supported: { "regexp-unicode-property-escapes": true },
  outdir: "dist",
  loader: { ".txt": "text" },
  sourcemap: production ? false : "linked",
  minify: production,
  metafile: true,
  logLevel: "warning",
};

const builds = [
  { ...common, entryPoints: { lexicon: "server/src/core/lexicon/index.ts" } },
  { ...common, entryPoints: { encodings: "server/src/workspace/encodings.ts" }, mainFields: ["module", "main"] },
  {
    ...common,
    entryPoints: { server: "server/src/node/main.ts" },
    plugins: [sharedData],
    mainFields: ["module", "main"],
  },
  {
    ...common,
    entryPoints: { crosscheck: "server/src/cli/main.ts" },
    plugins: [sharedData],
    mainFields: ["module", "main"],
  },
  { ...common, entryPoints: { client: "client/src/desktop.ts" }, external: ["vscode"] },
];

if (watch) for (const options of builds) await (await context(options)).watch();
else {
  const built = await Promise.all(builds.map((options) => build(options)));
  writeFileSync("THIRD-PARTY-NOTICES.txt", noticesOf(built.map(({ metafile }) => metafile)));
}
