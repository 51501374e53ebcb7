// npm run evaluate: builds, scores the command line on the shared data beside the checkout, prints one table, and writes it
// into docs/evaluation.md between its markers. Where the data is missing it says so and changes nothing.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderResults } from "./evaluate-folders.mjs";
import { measures } from "./evaluate-measures.mjs";

const root = join(fileURLToPath(import.meta.url), "../../..");
const shared = join(root, "..", "shared");
const page = join(root, "docs", "evaluation.md");
const BEGIN = "<!-- evaluation: begin -->";
const END = "<!-- evaluation: end -->";

function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

const score = (set, ...options) =>
  run("node", join(shared, set, "score.mjs"), ...options, "--", "node", "dist/crosscheck.js");

/** The public sets: the last line of the scorer is its results as JSON, "set measure" to a score or a count. */
function publicResults() {
  const results = JSON.parse(score("bench", "--json").trimEnd().split("\n").at(-1));
  return new Map(Object.entries(results).map(([name, result]) => [name, percent(result?.f1) ?? result]));
}

/** The five seeds: a line a measure, with precision, recall and F1 as shares of one. */
function seedResults() {
  const found = new Map();
  for (const line of score("gold").split("\n")) {
    const parts = /^(\S.*?) +\d+\/\d+ +P ([\d.]+) +R ([\d.]+) +F1 ([\d.]+)$/.exec(line);
    if (!parts) continue;
    const [, name, precision, recall, f1] = parts;
    found.set(`${name} @precision`, percent(precision)).set(`${name} @recall`, percent(recall));
    found.set(name, percent(f1));
  }
  return found;
}

const percent = (share) => (share === undefined ? undefined : Math.round(Number(share) * 1000) / 10);

/** Does the measure reach a bound? Counts of mistakes have to stay under theirs. */
const reaches = (value, bound, fewer) => (fewer ? value <= bound : value >= bound);

function rowOf({ set, measure, name, floor, aim, fewer }, results) {
  const now = results.get(name);
  if (now === undefined) throw new Error(`The scorers print no measure “${name}”.`);
  const mark = !reaches(now, floor, fewer) ? "below" : reaches(now, aim, fewer) ? "aim" : "";
  return [set, measure, floor, aim, fewer ? now : now.toFixed(1), mark];
}

function tableOf(rows) {
  const head = ["set", "measure", "at least", "aim", "now", ""];
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((row) => row[column].length)));
  const shown = lines.map(
    (row) =>
      `| ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`,
  );
  const rule = `|${widths.map((width, column) => (column < 2 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [shown[0], rule, ...shown.slice(1)].join("\n");
}

function write(table) {
  const text = readFileSync(page, "utf8");
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/evaluation.md has no “${BEGIN}” before “${END}”.`);
  const commit = run("git", "rev-parse", "--short", "HEAD").trim();
  const day = new Date().toISOString().slice(0, 10);
  const made = `Made by \`npm run evaluate\` on ${day}, on commit ${commit}.`;
  writeFileSync(page, `${text.slice(0, from + BEGIN.length)}\n${made}\n\n${table}\n${text.slice(to)}`);
}

const missing = ["bench", "gold"].filter((set) => !existsSync(join(shared, set, "score.mjs")));
if (missing.length > 0) {
  console.log(`skipped: the shared data beside the checkout is missing (${missing.join(", ")})`);
} else {
  run("node", "esbuild.mjs");
  const results = new Map([...publicResults(), ...(await folderResults(shared)), ...seedResults()]);
  const table = tableOf(measures.map((measure) => rowOf(measure, results)));
  console.log(table);
  write(table);
}
