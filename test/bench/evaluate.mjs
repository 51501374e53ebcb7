// npm run evaluate: scores the built command line on the annotated sets beside the project, prints one table of all
// measures with their floors and aims, and writes it with the date into docs/evaluation.md. Where the sets are missing
// it says so and succeeds: they belong to others and are not part of the project.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../../..");
const shared = join(root, "../shared");
const page = join(root, "docs/evaluation.md");
const [begin, end] = ["<!-- table: begin -->", "<!-- table: end -->"];

/** Set, measure as a reader says it, the scorer's key, and the least and the hoped-for F1 in percent. */
const MEASURES = [
  ["dates", "TIMEX3 value", "dates TIMEX3 value", 76, 82],
  ["dates", "span, strict", "dates span, strict", 82, 88],
  ["dates", "span, relaxed", "dates span, relaxed", 91, 94],
  ["quotes", "direct: found", "quotes direct: found", 86, 93],
  ["quotes", "direct: found, right source", "quotes direct: found, right source", 81, 89],
  ["quotes", "direct and mixed: found", "quotes direct and mixed: found", 81, 88],
  ["quotes", "all: found", "quotes all: found", 55, 66],
  ["quotes", "all: found, right source", "quotes all: found, right source", 52, 63],
  ["figures", "value", "figures value", 88, 94],
  ["figures", "value and unit", "figures value and unit (loose)", 78, 88],
  ["figures", "value and what it counts", "figures value and what it counts (partial)", 58, 76],
  ["newswire", "persons, exact", "newswire persons, exact", 84, 90],
  ["newswire", "persons, overlap", "newswire persons, overlap", 90, 95],
  ["newswire", "dates and durations, exact", "newswire dates and durations, exact", 75, 85],
  ["newswire", "figures, exact", "newswire figures, exact", 78, 88],
  ["names", "same person, all scripts", "names same person, all scripts", 74, 85],
  ["seeds", "quotes: direct and mixed, span", "gold quotes: direct and mixed, span", 97, 100],
  ["seeds", "quotes: speaker right", "gold quotes: speaker right", 92, 100],
  ["seeds", "quotes: indirect, span and speaker", "gold quotes: indirect, span and speaker", 55, 85],
  ["seeds", "dates: day right", "gold dates: found, day right", 96, 100],
  ["seeds", "figures: value right", "gold figures: found, value right", 97, 100],
  ["seeds", "publication date", "gold publication date", 80, 100],
];

function run(script, ...options) {
  const arguments_ = [join(shared, script), ...options, "--", process.execPath, join(root, "dist/crosscheck.js")];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script} failed (${status}):\n${stderr.slice(0, 2000)}`);
  return stdout;
}

/** From a measure's key to its F1 in percent. */
function scores() {
  const found = new Map();
  const sets = JSON.parse(run("bench/score.mjs", "--json").trim().split("\n").at(-1));
  for (const [key, score] of Object.entries(sets)) found.set(key, typeof score === "number" ? score : 100 * score.f1);
  // "publication date    5/5    P 1.000  R 1.000  F1 1.000"
  for (const line of run("gold/score.mjs").split("\n")) {
    const score = /^(\S.{0,60}?) {2,40}\d+\/\d+ {1,9}P [\d.]+ {2}R [\d.]+ {2}F1 ([\d.]+)/.exec(line);
    if (score) found.set(`gold ${score[1]}`, 100 * Number(score[2]));
  }
  return found;
}

function markdown(rows) {
  const head = ["set", "measure (F1)", "at least", "aim", "now", ""];
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((row) => row[column].length)));
  const written = lines.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`);
  written.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return written.join("\n");
}

if (!existsSync(join(shared, "bench/score.mjs")) || !existsSync(join(shared, "gold/score.mjs"))) {
  console.log("skip evaluate: the annotated sets are not here (docs/evaluation.md says how to obtain them)");
} else {
  const built = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: root, stdio: "inherit" });
  if (built.status !== 0) process.exit(1);
  const found = scores();
  const rows = MEASURES.map(([set, name, key, floor, aim]) => {
    const now = found.get(key);
    if (now === undefined) return [set, name, floor, aim, "—", "not measured"];
    const verdict = now + 0.05 < floor ? "below the floor" : now + 0.05 >= aim ? "aim reached" : "";
    return [set, name, floor, aim, now.toFixed(1), verdict];
  });
  const lookalikes = found.get("lookalikes conflicts that join two events");
  const text = `${markdown(rows)}\n\nConflicts that join two look-alike events (aim: 0): ${lookalikes ?? "not measured"}.`;
  console.log(text);
  const before = readFileSync(page, "utf8");
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/evaluation.md has no marks ${begin} and ${end}`);
  const day = new Date().toISOString().slice(0, 10);
  const block = `${begin}\n\nMeasured on ${day} by \`npm run evaluate\`.\n\n${text}\n\n`;
  writeFileSync(page, before.slice(0, from) + block + before.slice(to));
}
