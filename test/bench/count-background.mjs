// Counts in how many documents each stem occurs, for the background frequencies that stories are grouped by:
//   node test/bench/count-background.mjs FOLDER... > server/src/core/lexicon/background-frequencies.txt
// A folder holds news articles as .txt files. Only words in small letters count, so that the table holds no names; only
// counts leave this script, no text.
import { buildSync } from "esbuild";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stemmer } from "stemmer";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: count-background.mjs FOLDER...");
  process.exit(2);
}
const bundle = join("dist", "count-background-tokens.mjs");
buildSync({ entryPoints: ["server/src/core/text/tokens.ts"], bundle: true, format: "esm", outfile: bundle });
const { tokenize } = await import(join(process.cwd(), bundle));
rmSync(bundle);

/** Stems of fewer documents are as good as unseen. */
const FEWEST = 4;
const counts = new Map();
let documents = 0;
for (const folder of folders)
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    documents++;
    const stems = new Set();
    for (const token of tokenize(readFileSync(join(folder, name), "utf8")))
      if (/^[a-z][a-z'’-]*$/.test(token.text)) stems.add(stemmer(token.text.replace(/['’]s?$/, "")));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
const lines = [...counts]
  .filter(([stem, count]) => count >= FEWEST && /^[a-z]+$/.test(stem))
  .map(([stem, count]) => `${stem}: ${count}`);
console.log(
  `# Documents that hold a stem, of ${documents} American news articles of the 1990s and 2010s (counts of the PolNeAR training texts and of`,
);
console.log("# TempEval-3's TimeBank and AQUAINT texts); made by test/bench/count-background.mjs, names left out.");
console.log(`(documents): ${documents}`);
console.log(lines.sort().join("\n"));
