// npm run bench [-- --gate] [-- --no-peers]: how fast the readers are, beside other libraries on the same text in the same
// run, and how their time grows with length. Times depend on the machine; the growth is a ratio inside one run, and with
// --gate the run fails where it is too steep.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCore } from "./core.mjs";
import { best, millisecondsEach, table } from "./measure.mjs";
import { articleOf, growing } from "./texts.mjs";

/** Time per byte may grow by this factor from the shortest to the longest text: a quadratic reader grows by 16. */
const STEEPEST = 3;
/** The same for time per article in a story: what pairs articles within reason, not what pairs all of them. */
const STEEPEST_STORY = 6;
const KILO = 1024;
const SIZES = [64 * KILO, 256 * KILO, 1024 * KILO];
const STORIES = [50, 150, 500];

const options = process.argv.slice(2);
const core = await loadCore();
const root = join(fileURLToPath(import.meta.url), "../../..");

const samples = readdirSync(join(root, "samples"), { recursive: true })
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(root, "samples", name), "utf8"));
const joined = samples.join("\n\n");
const texts = [
  ...Array.from({ length: 16 }, (_, index) => articleOf(index + 1, 4 * KILO, index + 1)),
  ...Array.from({ length: Math.floor(joined.length / (4 * KILO)) }, (_, index) =>
    joined.slice(index * 4 * KILO, (index + 1) * 4 * KILO),
  ),
];
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
const PUBLISHED = { value: "2025-12-03", from: "settings", how: "" };

function readers() {
  const articles = texts.map((text) => {
    const article = core.readArticle(text);
    const words = core.wordsOf(article);
    const { people: named, names } = core.readPeople(article, words);
    const dates = core.readDates(article);
    const figures = core.readFigures(article, dates);
    const { people } = core.createResolver(article, named, words);
    return { text, article, named, people, names, words, dates, figures, reading: core.read(text) };
  });
  const quotesOf = (a) =>
    core.readQuotes(a.article, a.people, a.names, core.createResolver(a.article, a.named, core.wordsOf(a.article)));
  for (const each of articles) each.quotes = quotesOf(each);
  return [
    ["structure", (a) => core.readArticle(a.text)],
    ["people", (a) => core.readPeople(a.article, core.wordsOf(a.article))],
    ["quotes, with who speaks", quotesOf],
    ["dates", (a) => core.readDates(a.article)],
    ["figures", (a) => core.readFigures(a.article, a.dates)],
    ["events", (a) => core.readEvents(a.article, a)],
    ["the whole reading", (a) => core.read(a.text)],
    ["anchoring of dates", (a) => core.anchor(a.reading, PUBLISHED)],
  ].map(([name, work]) => [name, millisecondsEach(articles, work)]);
}

async function peers() {
  const { default: winkNlp } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const { default: compromise } = await import("compromise");
  const chrono = await import("chrono-node");
  const wink = winkNlp(model);
  const reference = new Date(2025, 11, 3);
  const fewer = texts.slice(0, 6);
  const slow = { warm: 3, rounds: 8 };
  return [
    [
      "wink-nlp: tokens, tags, entities",
      millisecondsEach(texts, (text) => wink.readDoc(text).entities().out(), { warm: 10, rounds: 15 }),
    ],
    [
      "compromise: tags, people, numbers",
      millisecondsEach(fewer, (text) => compromise(text).people().out("array"), slow),
    ],
    ["chrono-node: dates", millisecondsEach(fewer, (text) => chrono.parse(text, reference), slow)],
  ];
}

const speed = (ms) => `${(bytes / KILO / KILO / (ms / 1000)).toFixed(1)} MB/s`;
const shown = (rows) => rows.map(([name, ms]) => [name, `${ms.toFixed(3)} ms`, speed(ms)]);

console.log(
  `Median of one article of ${(bytes / KILO).toFixed(1)} KB, warm, one thread, Node ${process.versions.node}\n`,
);
console.log(table(["reader", "a 4 KB article", "speed"], shown(readers())));
if (!options.includes("--no-peers")) {
  console.log("\nOther libraries on the same texts\n");
  console.log(table(["library", "a 4 KB article", "speed"], shown(await peers())));
}

const steep = [];
console.log(
  "\nThe whole reading of longer texts: MB/s, and how time per byte grows from the shortest to the longest\n",
);
const growth = Object.entries(growing).map(([name, make]) => {
  const times = SIZES.map((size) => best(() => core.read(make(size)), size > 500 * KILO ? 1 : 2) / size);
  const factor = times.at(-1) / times[0];
  if (factor > STEEPEST) steep.push(`${name}: time per byte grows by ${factor.toFixed(1)}, more than ${STEEPEST}`);
  return [name, ...times.map((ms) => (1000 / ms / KILO / KILO).toFixed(2)), `× ${factor.toFixed(2)}`];
});
console.log(table(["text", ...SIZES.map((size) => `${size / KILO} KB`), "growth"], growth));

console.log("\nOne story of 4 KB articles: linking, and finding conflicts\n");
const sourceOf = (index) => ({
  path: `${index}.txt`,
  name: `${index}`,
  reading: core.anchor(core.read(articleOf(index, 4 * KILO, 1)), PUBLISHED),
});
const all = Array.from({ length: STORIES.at(-1) }, (_, index) => sourceOf(index));
const stories = STORIES.map((count) => {
  const sources = all.slice(0, count);
  let story;
  const link = best(() => (story = core.linkStory(sources, { same: [], different: [] })), count > 100 ? 1 : 3);
  const rules = best(() => core.findConflicts(story, {}), count > 100 ? 1 : 3);
  return { count, link, rules };
});
const perArticle = ({ count, link, rules }) => (link + rules) / count;
const factor = perArticle(stories.at(-1)) / perArticle(stories[0]);
if (factor > STEEPEST_STORY)
  steep.push(`a story: time per article grows by ${factor.toFixed(1)}, more than ${STEEPEST_STORY}`);
console.log(
  table(
    ["articles", "linking", "conflicts", "per article"],
    stories.map((each) => [
      each.count,
      `${each.link.toFixed(1)} ms`,
      `${each.rules.toFixed(1)} ms`,
      `${perArticle(each).toFixed(2)} ms`,
    ]),
  ),
);
console.log(`\nTime per article grows by × ${factor.toFixed(2)} from ${STORIES[0]} to ${STORIES.at(-1)} articles.`);

for (const line of steep) console.log(`too steep: ${line}`);
if (options.includes("--gate") && steep.length > 0) process.exitCode = 1;
