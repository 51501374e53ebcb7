// Trains the gate of attributions: a logistic regression on "is this candidate an attribution with the right content
// and the right source". Run from the root of the project, with a folder of annotated articles (*.txt beside
// *.gold.json, see docs/evaluation.md):
//
//   node test/bench/train-attribution.mjs ../shared/bench/quotes-train [--folds 5] [--write]
//
// Without --write it only prints the measures of cross-validation over several thresholds; with it, it trains on all
// articles and writes the weights. The weights hold closed-class words, cues and shapes: no text of an article.
import { build } from "esbuild";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const WEIGHTS = "server/src/core/lexicon/attribution-weights.json";
const EPOCHS = 5;
const LEARNING_RATE = 0.02;
const L2 = 1e-2;
/** Weights are stored as whole hundredths; smaller ones are left out, and so are features that are rarer than this. */
const LEAST_WEIGHT = 0.03;
const LEAST_COUNT = 10;

const [dir, ...options] = process.argv.slice(2);
const folds = options.includes("--folds") ? Number(options[options.indexOf("--folds") + 1]) : 5;

const temporary = mkdtempSync(join(tmpdir(), "train-attribution-"));
const bundled = join(temporary, "reader.mjs");
await build({
  stdin: {
    contents: `
      export { readArticle } from "./server/src/core/text/structure";
      export { readWords } from "./server/src/core/read/quotes/words";
      export { decode } from "./server/src/core/read/quotes/decode";
      export { priorOf } from "./test/bench/prior";
      export { CERTAIN, leastFor } from "./server/src/core/read/quotes/gate";
      export { ask } from "./server/src/core/read/quotes/questions";
      export { askEnds } from "./server/src/core/read/quotes/questions-ends";
      export { nameOf } from "./server/src/core/read/quotes/looks";
      export { BY_LEMMA, TEMPLATES } from "./server/src/core/read/quotes/templates";`,
    resolveDir: process.cwd(),
    loader: "ts",
  },
  bundle: true,
  format: "esm",
  platform: "node",
  outfile: bundled,
  loader: { ".txt": "text" },
  logLevel: "warning",
});
const { readArticle, readWords, decode, priorOf, CERTAIN, leastFor, ask, askEnds, nameOf, BY_LEMMA, TEMPLATES } =
  await import(pathToFileURL(bundled));
rmSync(temporary, { recursive: true });

// ---------------------------------------------------------------- articles and labels
const EDGE = " \n\t\r\"“”'‘’,.;:!?—–-";
const trim = (text, start, end) => {
  while (start < end && EDGE.includes(text[start])) start++;
  while (end > start && EDGE.includes(text[end - 1])) end--;
  return { start, end };
};
const share = (a, b) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start, 1);

const load = (dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith(".gold.json"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(dir, name.replace(".gold.json", ".txt")), "utf8");
      const gold = JSON.parse(readFileSync(join(dir, name), "utf8"));
      const pieces = gold.attributions
        .flatMap((a) => a.content.map(([s, e]) => ({ ...trim(text, s, e), kind: a.kind, source: a.source })))
        .filter((piece) => piece.end - piece.start > 2);
      return { text, pieces, words: readWords(readArticle(text)) };
    });
const documents = load(dir);

const spanOf = (words, range) => [words.tokens[range.from].start, words.tokens[range.to - 1].end];
const piecesOf = (document, candidate) =>
  candidate.content.map((range) => trim(document.text, ...spanOf(document.words, range)));
function sourceRight(document, candidate, piece) {
  const [from, to] = spanOf(document.words, candidate.source);
  const long = piece.source.reduce((sum, [s, e]) => sum + e - s, 0);
  return to - from <= Math.max(60, 3 * long) && piece.source.some(([s, e]) => Math.min(e, to) > Math.max(s, from));
}
// ---------------------------------------------------------------- the regression
function featuresOf(words, candidate, questions = ask) {
  const features = [];
  const answers = new Int32Array(TEMPLATES.length).fill(-1);
  questions(words, candidate, answers);
  answers.forEach((code, template) => {
    if (code < 0) return;
    const value = nameOf(code);
    features.push(`${TEMPLATES[template]}\t\t${value}`, `${TEMPLATES[template]}\t${candidate.pattern}\t${value}`);
    if (candidate.cue && BY_LEMMA.has(template))
      features.push(`${TEMPLATES[template]}\t=${candidate.cue.lemma}\t${value}`);
  });
  return features;
}

/** How well a candidate's content fits an annotated one whose source it has too. */
function fit(document, candidate) {
  let best = 0;
  for (const span of piecesOf(document, candidate))
    for (const piece of document.pieces) {
      const shared = share(piece, span);
      if (shared > best && (piece.source.length === 0 || sourceRight(document, candidate, piece))) best = shared;
    }
  return best;
}

function samplesOf(list, judge) {
  const gate = [];
  const ends = [];
  for (const document of list) {
    const { seen, groups } = decode(document.words, judge, 0.5);
    for (const candidate of seen)
      gate.push({ x: featuresOf(document.words, candidate), y: fit(document, candidate) >= 0.5 ? 1 : 0 });
    for (const group of groups) {
      const fits = group.map((candidate) => fit(document, candidate));
      const best = Math.max(...fits);
      if (best < 0.3) continue;
      const right = fits.map((f) => (f >= 0.5 || f === best ? f ** POWER : 0));
      const all = right.reduce((a, b) => a + b);
      ends.push(
        group.map((candidate, i) => ({ x: featuresOf(document.words, candidate, askEnds), y: right[i] / all })),
      );
    }
  }
  return { gate, ends };
}

/** How much an exact end is worth more than one that only overlaps by half. */
const POWER = 2;

/** Logistic regression, or over groups of alternatives a softmax, by AdaGrad; samples come one to a group for the first. */
function regression(groups) {
  const counts = new Map();
  for (const group of groups) for (const { x } of group) for (const f of x) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map([...counts].filter(([, n]) => n >= LEAST_COUNT).map(([f], i) => [f, i]));
  const data = groups.map((group) =>
    group.map(({ x, y }) => ({ x: Int32Array.from(x.map((f) => index.get(f)).filter((i) => i !== undefined)), y })),
  );
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  // A fixed shuffle, so that the same articles give the same weights.
  let seed = 12345;
  const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const score = (x) => {
    let z = 0;
    for (const i of x) z += weights[i];
    return z;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = data.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [data[i], data[j]] = [data[j], data[i]];
    }
    for (const group of data) {
      const odds = group.map(({ x }) => Math.exp(Math.max(-30, Math.min(30, score(x)))));
      const all = group.length > 1 ? odds.reduce((a, b) => a + b) : 1 + odds[0];
      group.forEach(({ x, y }, k) => {
        const error = odds[k] / all - y;
        for (const i of x) {
          const gradient = error + L2 * weights[i];
          squares[i] += gradient * gradient;
          weights[i] -= (LEARNING_RATE * gradient) / Math.sqrt(squares[i]);
        }
      });
    }
  }
  const model = new Map();
  for (const [feature, i] of index)
    if (Math.abs(weights[i]) >= LEAST_WEIGHT) model.set(feature, Math.round(weights[i] * 100) / 100);
  return model;
}

function train(list, judge) {
  const { gate, ends } = samplesOf(list, judge);
  return { gate: regression(gate.map((sample) => [sample])), ends: regression(ends) };
}

function judgeOf({ gate, ends }) {
  const sum = (model, words, candidate, questions) =>
    featuresOf(words, candidate, questions).reduce((z, f) => z + (model.get(f) ?? 0), 0);
  return {
    gate: (words, candidate) => CERTAIN.get(candidate.pattern) ?? sum(gate, words, candidate),
    ends: (words, candidate) => sum(ends, words, candidate, askEnds),
  };
}

/** The judge with its thresholds taken off, moved by `shift`. */
const shifted = (judge, shift) => ({
  ...judge,
  gate: (words, candidate) => judge.gate(words, candidate) - leastFor(words, candidate) - shift,
});

// ---------------------------------------------------------------- measures, as the bench counts them
function measure(list, judge, threshold) {
  const sums = {};
  for (const document of list) {
    const found = decode(document.words, shifted(judge, threshold), 0).accepted.flatMap((candidate) =>
      piecesOf(document, candidate).map((span) => ({ ...span, candidate })),
    );
    for (const [name, kinds] of [
      ["direct", ["direct"]],
      ["spoken", ["direct", "mixed"]],
      ["all", ["direct", "mixed", "indirect"]],
    ]) {
      const sum = (sums[name] ??= { hit: 0, right: 0, found: 0, expected: 0, sourced: 0 });
      const wanted = document.pieces.filter((piece) => kinds.includes(piece.kind));
      const other = document.pieces.filter((piece) => !kinds.includes(piece.kind));
      const taken = new Set();
      for (const piece of wanted) {
        sum.expected++;
        if (piece.source.length > 0) sum.sourced++;
        let best = -1;
        found.forEach((span, i) => {
          if (
            !taken.has(i) &&
            share(piece, span) >= 0.5 &&
            (best < 0 || share(piece, span) > share(piece, found[best]))
          )
            best = i;
        });
        if (best < 0) continue;
        taken.add(best);
        sum.hit++;
        if (piece.source.length > 0 && sourceRight(document, found[best].candidate, piece)) sum.right++;
      }
      sum.found += found.filter((span, i) => taken.has(i) || !other.some((piece) => share(piece, span) >= 0.5)).length;
    }
  }
  return sums;
}
const f1 = (right, found, expected) => ((200 * right) / (found + expected)).toFixed(1);
const report = (sums) =>
  Object.entries(sums)
    .map(([name, s]) => `${name} ${f1(s.hit, s.found, s.expected)}/${f1(s.right, s.found, s.sourced)}`)
    .join("   ");
/** Moves of all thresholds of the gate together. */
const SHIFTS = [-0.75, -0.5, -0.25, 0, 0.25, 0.5];

const prior = { gate: (_, candidate) => priorOf(candidate), ends: () => 0 };
if (options.includes("--write")) {
  const model = train(documents, judgeOf(train(documents, prior)));
  const tables = { gate: {}, ends: {} };
  for (const name of ["gate", "ends"])
    for (const [feature, weight] of [...model[name]].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [template, pattern, value] = feature.split("\t");
      ((tables[name][template] ??= {})[pattern] ??= {})[value] = Math.round(weight * 100);
    }
  writeFileSync(WEIGHTS, `${JSON.stringify(tables)}\n`);
  console.log(`${model.gate.size + model.ends.size} weights, ${readFileSync(WEIGHTS).length} bytes in ${WEIGHTS}`);
} else if (options.includes("--test")) {
  const model = train(documents, judgeOf(train(documents, prior)));
  const others = load(options[options.indexOf("--test") + 1]);
  for (const threshold of SHIFTS)
    console.log(String(threshold).padStart(5), report(measure(others, judgeOf(model), threshold)));
} else {
  const rows = new Map();
  const held = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = train(
      documents.filter((_, i) => i % folds !== fold),
      prior,
    );
    const second = options.includes("--once")
      ? model
      : train(
          documents.filter((_, i) => i % folds !== fold),
          judgeOf(model),
        );
    const mine = documents.filter((_, i) => i % folds === fold);
    held.push(mine.length);
    for (const threshold of SHIFTS) {
      const sums = measure(mine, judgeOf(second), threshold);
      const row = rows.get(threshold);
      if (!row) rows.set(threshold, sums);
      else for (const name in sums) for (const key in sums[name]) row[name][key] += sums[name][key];
    }
    if (options.includes("--quick")) break;
  }
  for (const [threshold, sums] of rows) console.log(String(threshold).padStart(5), report(sums));
}
