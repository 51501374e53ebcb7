// npm run bench [-- --gate] [-- --no-peers] [-- --only reading,growth,story] [-- --texts FOLDER]: how fast the readers are, beside other libraries on
// the same text in the same run, how their time grows with length, and what linking a story costs. Times depend on the
// machine; growth is a ratio inside one run, and with --gate the run fails where it is too steep.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCore } from "./core.mjs";
import { best, millisecondsEach, table } from "./measure.mjs";
import { peersOf } from "./peers.mjs";
import { articleOf, growing, repeating } from "./texts.mjs";

/** Time per character may grow by this factor from 64 KB to 1 MB: a quadratic reader grows by 16. */
const STEEPEST = 3;
/**
 * Time per article of a story may grow by this factor from one size of `STORIES` to the next, about threefold one: n log n
 * grows by 1.3, all pairs by 3. Between the two, since a story that no longer fits the processor’s cache costs more, too.
 */
const STEEPEST_STORY = 2.5;
const KILO = 1024;
const SIZES = [64 * KILO, 256 * KILO, 1024 * KILO];
const STORIES = [50, 150, 500];
const PUBLISHED = { value: "2025-12-03", from: "settings", how: "" };

const options = process.argv.slice(2);
const parts = options.includes("--only") ? options[options.indexOf("--only") + 1].split(",") : null;
const wanted = (part) => parts === null || parts.includes(part);
const core = await loadCore();
const steep = [];

const mean = (list) => list.reduce((sum, each) => sum + each, 0) / list.length;

/** The articles of a folder that is given, each cut to 4 KB where it is longer; null where none is given. */
function givenArticles() {
  if (!options.includes("--texts")) return null;
  const folder = options[options.indexOf("--texts") + 1];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").slice(0, 4 * KILO));
}

/** Articles of 4 KB: invented ones, and the samples, cut where they are longer. */
function articles() {
  const folder = join(fileURLToPath(import.meta.url), "../../../samples");
  const samples = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const joined = samples.join("\n\n");
  return [
    ...Array.from({ length: 16 }, (_, index) => articleOf(index + 1, 4 * KILO, index + 1)),
    ...Array.from({ length: Math.floor(joined.length / (4 * KILO)) }, (_, index) =>
      joined.slice(index * 4 * KILO, (index + 1) * 4 * KILO),
    ),
  ];
}

/** Each reader with what the readers before it found. */
function readers(texts) {
  const inputs = texts.map((text) => {
    const article = core.readArticle(text);
    const words = core.wordsOf(article);
    const named = core.readPeople(article, words);
    const dates = core.readDates(article);
    const figures = core.readFigures(article, dates);
    const { people } = core.createResolver(article, named.people, words);
    return { text, article, named, people, names: named.names, words, dates, figures, reading: core.read(text) };
  });
  const resolver = ({ article, named, words }) => core.createResolver(article, named.people, words);
  const quotes = (input) => core.readQuotes(input.article, input.people, input.names, resolver(input));
  for (const input of inputs) input.quotes = quotes(input);
  return [
    ["structure", ({ text }) => core.readArticle(text)],
    ["people", ({ article }) => core.readPeople(article, core.wordsOf(article))],
    ["pronouns and nominals", resolver],
    ["quotes, with the line above", quotes],
    ["dates", ({ article }) => core.readDates(article)],
    ["figures", ({ article, dates }) => core.readFigures(article, dates)],
    ["events", (input) => core.readEvents(input.article, input)],
    ["the whole reading", ({ text }) => core.read(text)],
    ["anchoring of dates", ({ reading }) => core.anchor(reading, PUBLISHED)],
  ].map(([name, work]) => [name, millisecondsEach(inputs, work)]);
}

async function reading() {
  const texts = givenArticles() ?? articles();
  const size = mean(texts.map((text) => Buffer.byteLength(text)));
  const shown = (rows) =>
    rows.map(([name, ms]) => [name, `${ms.toFixed(3)} ms`, `${(size / KILO ** 2 / (ms / 1000)).toFixed(1)} MB/s`]);
  const kilo = (size / KILO).toFixed(1);
  console.log(`One article of ${kilo} KB, warm, one thread, the median of many; Node ${process.versions.node}\n`);
  console.log(table(["reader", "an article", "speed"], shown(readers(texts))));
  if (options.includes("--no-peers")) return;
  const peers = (await peersOf()).map(([name, work]) => [name, millisecondsEach(texts, work, { warm: 3, rounds: 8 })]);
  console.log("\nOther libraries on the same texts\n");
  console.log(table(["library", "an article", "speed"], shown(peers)));
}

/** How the time per character of the whole reading grows. The shortest text is read first, and again, until it is warm. */
function growth() {
  grows("The whole reading of longer texts", growing, core.read, 2);
}

/** How the time per character of some work grows with each of some texts; the shortest is worked on four times, the others `rounds` times. */
function grows(title, texts, work, rounds) {
  const rows = Object.entries(texts).map(([name, make]) => {
    const perCharacter = SIZES.map((size) => {
      const text = make(size);
      return best(() => work(text), size === SIZES[0] ? 4 : rounds) / size;
    });
    const factor = perCharacter.at(-1) / perCharacter[0];
    if (factor > STEEPEST)
      steep.push(`${name}: time per character grows × ${factor.toFixed(2)}, more than ${STEEPEST}`);
    return [name, ...perCharacter.map((ms) => (1000 / ms / KILO ** 2).toFixed(2)), `× ${factor.toFixed(2)}`];
  });
  console.log(`\n${title}, MB/s; time per character may grow × ${STEEPEST}\n`);
  console.log(table(["text", ...SIZES.map((size) => `${size / KILO} KB`), "grows"], rows));
}

/** The same for one article that is read, linked and looked through: what is compared within it may not be everything with everything. */
function whole() {
  const settings = { same: [], different: [] };
  const look = (text) => {
    const source = { path: "long.txt", name: "long", reading: core.anchor(core.read(text), PUBLISHED) };
    return core.findConflicts(core.linkStory([source], settings), {});
  };
  grows("One long article: reading, linking and rules", repeating, look, 1);
}

function stories() {
  const given = givenArticles();
  const texts = given ?? Array.from({ length: STORIES.at(-1) }, (_, index) => articleOf(index, 4 * KILO, 1));
  const sources = texts.map((text, index) => ({
    path: `${index}.txt`,
    name: `${index}`,
    reading: core.anchor(core.read(text), PUBLISHED),
  }));
  const rows = STORIES.filter((count) => count <= texts.length).map((count) => {
    const some = sources.slice(0, count);
    const settings = { same: [], different: [] };
    const effort = count > 50 ? { warm: 4, rounds: 5 } : { warm: 30, rounds: 25 };
    const link = millisecondsEach([some], () => core.linkStory(some, settings), effort);
    const story = core.linkStory(some, settings);
    return { count, link, rules: millisecondsEach([story], () => core.findConflicts(story, {}), effort) };
  });
  const perArticle = ({ count, link, rules }) => (link + rules) / count;
  const growths = rows.slice(1).map((row, index) => {
    const [few, many, factor] = [rows[index].count, row.count, perArticle(row) / perArticle(rows[index])];
    if (factor > STEEPEST_STORY)
      steep.push(`a story of ${many} articles: time per article × ${factor.toFixed(2)}, more than ${STEEPEST_STORY}`);
    return `× ${factor.toFixed(2)} from ${few} to ${many} articles`;
  });
  const shown = rows.map((row) => [
    row.count,
    `${row.link.toFixed(1)} ms`,
    `${row.rules.toFixed(1)} ms`,
    `${perArticle(row).toFixed(3)} ms`,
  ]);
  const told = given ? "the articles of the folder, joined" : "4 KB articles that say much the same";
  console.log(`\nOne story of ${told}: linking, and finding conflicts\n`);
  console.log(table(["articles", "linking", "conflicts", "per article"], shown));
  if (growths.length > 0) console.log(`\nTime per article grows ${growths.join(", ")}; it may × ${STEEPEST_STORY}.`);
}

if (wanted("reading")) await reading();
if (wanted("growth")) {
  growth();
  whole();
}
if (wanted("story")) stories();
for (const line of steep) console.log(`too steep: ${line}`);
if (options.includes("--gate") && steep.length > 0) process.exitCode = 1;
