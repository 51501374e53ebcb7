// What the shared articles say of the two decisions that no scorer of theirs looks at: is a file an article, and which
// articles tell of one event?
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { loadCore } from "./core.mjs";

const textsOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const path = join(folder, name);
      return { path, text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") };
    });

const foldersOf = (folder) => readdirSync(folder).map((name) => join(folder, name));

/** F1 in percent over pairs of articles: those that stand in one story, those that tell of one event. */
function togetherness(core, articles) {
  const pairs = (list) => list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other]));
  const isOneEvent = ([one, other]) => articles[one].event === articles[other].event;
  const found = core.groupStories(articles).flatMap(pairs);
  const expected = pairs(articles.map((_, index) => index)).filter(isOneEvent).length;
  return (200 * found.filter(isOneEvent).length) / (found.length + expected);
}

/** From "set measure" to percent, for what is decided on whole folders of the shared data. */
export async function folderResults(shared) {
  const core = await loadCore();
  const bench = join(shared, "bench");
  /** All folders of a set, poured into one; each is an event. */
  const poured = (set) =>
    foldersOf(join(bench, set)).flatMap((folder) =>
      textsOf(folder).map(({ path, text }) => ({
        path,
        reading: { article: core.readArticle(text) },
        published: null,
        event: basename(folder),
      })),
    );
  const news = [
    join(shared, "seeds"),
    join(bench, "quotes"),
    join(bench, "newswire"),
    ...foldersOf(join(bench, "outlets")),
  ];
  const texts = news.flatMap(textsOf);
  const taken = texts.filter(({ text }) => core.classify(core.readArticle(text)).article);
  return new Map([
    ["folders files of articles taken for articles", (100 * taken.length) / texts.length],
    ["folders outlets poured together: one event in one story", togetherness(core, poured("outlets"))],
    ["folders developing stories poured together", togetherness(core, poured("developing"))],
  ]);
}
