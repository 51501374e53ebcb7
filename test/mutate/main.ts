import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { runBench } from "./bench";
import { textsIn } from "./texts";

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const verbose = process.argv.includes("--verbose");
if (folders.length === 0) {
  console.error("usage: npm run mutate -- [--verbose] FOLDER...");
  process.exit(2);
}
const articles = folders.flatMap((folder) =>
  textsIn(folder).map((path) => ({
    name: relative(folder, path),
    text: readFileSync(path, "utf8").replace(/^\uFEFF/, ""),
  })),
);
const { kinds, alarms } = runBench(articles);
console.log(`${articles.length} articles, each with a rewritten copy in which one fact is changed`);
for (const [kind, { made, found, hints, missed }] of kinds) {
  const share = made === 0 ? "—" : `${Math.round((100 * found) / made)} %`;
  console.log(
    `${kind.padEnd(10)} ${String(found).padStart(4)}/${String(made).padEnd(4)} ${share.padStart(5)}   ${hints} of them as a hint only`,
  );
  if (verbose)
    for (const { name, was, is } of missed) console.log(`    missed ${name}\n      was ${was}\n      is  ${is}`);
}
for (const on of ["copy", "rewrite", "mutation"] as const) {
  const own = alarms.filter((alarm) => alarm.on === on);
  const label = { copy: "on plain copies", rewrite: "on harmless rewrites", mutation: "beside the changed fact" }[on];
  console.log(`alarms ${label}: ${own.length}`);
  if (verbose) for (const { name, rule, labels } of own) console.log(`    ${name} ${rule}: ${labels.join(" | ")}`);
}
