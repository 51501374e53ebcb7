import type { Passage, Story } from "../core/link/story";
import type { Severity } from "../core/rules/conflict";
import { counted, listed, oneLine } from "../core/phrases";
import { messageParts } from "../core/rules/message";
import { textOf } from "../core/text/span";
import { directoryOf } from "../workspace/file-host";
import { shortTitle } from "../workspace/names";
import type { AnalysedStory, SettledConflict, Snapshot } from "../workspace/snapshot";
import { cut, placeIn, type Rendering } from "./passages";

/** Longer passages are cut: the place is what counts. */
const PASSAGE_LENGTH = 100;
const SEVERITIES: readonly Severity[] = ["warning", "information", "hint"];

/** The findings for a reader at a terminal, where the folder has the name `folder`: per story each open conflict, most severe first, with its passages. */
export function checkText(snapshot: Snapshot, rendering: Rendering, folder: string): string {
  const parts = snapshot.stories.flatMap((analysed) => storyText(analysed, snapshot, rendering, folder));
  return [...parts, summary(snapshot)].join("\n") + "\n";
}

function storyText(
  { story, conflicts }: AnalysedStory,
  snapshot: Snapshot,
  rendering: Rendering,
  folder: string,
): string[] {
  const open = conflicts.filter(({ state }) => state === "open");
  if (open.length === 0) return [];
  const sorted = SEVERITIES.flatMap((severity) => open.filter((conflict) => conflict.severity === severity));
  const { colors } = rendering;
  const counts = `(${[counted(story.sources.length, "article"), ...findingsOf(open).map(({ told }) => told)].join(", ")})`;
  return [
    `${colors.bold(oneLine(storyName(story, snapshot, folder)))} ${colors.dim(counts)}`,
    "",
    ...sorted.flatMap((conflict) => [...conflictText(conflict, story, rendering), ""]),
  ];
}

function conflictText(conflict: SettledConflict, story: Story, { colors, display }: Rendering): string[] {
  const paint = { warning: colors.yellow, information: colors.blue, hint: colors.dim }[conflict.severity];
  const rows = conflict.positions.flatMap(({ label, passages }) =>
    passages.map(
      (passage, index) => [index === 0 ? oneLine(label) : "", placeOf(passage, story, display), passage] as const,
    ),
  );
  const labelWidth = Math.max(...rows.map(([label]) => label.length)) + 2;
  const placeWidth = Math.max(...rows.map(([, place]) => place.length)) + 2;
  return [
    `  ${paint(conflict.severity)}  ${colors.cyan(conflict.rule)}  ${colors.bold(oneLine(messageParts(conflict, story).headline))}`,
    ...rows.map(
      ([label, place, passage]) =>
        `    ${colors.bold(label.padEnd(labelWidth))}${place.padEnd(placeWidth)}“${words(passage, story)}”`,
    ),
  ];
}

function placeOf({ source, start }: Passage, story: Story, display: (path: string) => string): string {
  const { path, reading } = story.sources[source];
  return `${oneLine(display(path))}:${placeIn(reading.article, start)}`;
}

/** The words of a passage without quotation marks around the whole, for marks of their own. */
function words(passage: Passage, story: Story): string {
  const text = textOf(story.sources[passage.source].reading.article.text, passage);
  return cut(oneLine(text).replace(/^[“"]|[”"]$/gu, ""), PASSAGE_LENGTH);
}

/** A folder that holds this story and nothing else gives it its name; else its first article's title does. */
function storyName(story: Story, snapshot: Snapshot, folder: string): string {
  const directory = directoryOf(story.sources[0].path);
  const articles = [...snapshot.files.values()].filter(({ path, source }) => source && directoryOf(path) === directory);
  const own =
    story.sources.every(({ path }) => directoryOf(path) === directory) && articles.length === story.sources.length;
  if (own) return directory === "" ? folder : directory.slice(0, -1);
  return shortTitle(story.sources[0].reading) ?? story.sources[0].name;
}

/** "10 articles in 2 stories: 7 open conflicts (4 warnings and 3 for information), 5 hints (variations, no contradictions), 1 dismissed." */
function summary({ stories, files }: Snapshot): string {
  const articles = [...files.values()].filter(({ source }) => source).length;
  if (articles === 0) return "No articles.";
  const all = stories.flatMap((story) => story.conflicts);
  const found = findingsOf(all.filter(({ state }) => state === "open"));
  const dismissed = all.filter(({ state }) => state === "dismissed").length;
  const parts = found.map(({ told, meaning }) => (meaning ? `${told} (${meaning})` : told));
  if (dismissed > 0) parts.push(`${dismissed} dismissed`);
  const counts = `${counted(articles, "article")} in ${counted(stories.length, "story", "stories")}`;
  return `${counts}: ${parts.join(", ")}.${stories.length === articles ? alone(articles) : ""}`;
}

/** No conflicts among articles of which none has a counterpart are no good news. */
const alone = (articles: number): string =>
  articles === 1
    ? " There is no other article to compare it with."
    : " No two of them were found to tell of one event, so that none were compared.";

/** Open findings as the editor's status bar counts them, where a hint is no conflict: how many of each, and what kind they are. */
function findingsOf(open: readonly SettledConflict[]): { readonly told: string; readonly meaning: string }[] {
  const countOf = (severity: Severity) => open.filter((conflict) => conflict.severity === severity).length;
  const [warnings, informations, hints] = SEVERITIES.map(countOf);
  const kinds = [
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(informations > 0 ? [`${informations} for information`] : []),
  ];
  return [
    { told: counted(warnings + informations, "open conflict"), meaning: listed(kinds) },
    ...(hints > 0
      ? [
          {
            told: counted(hints, "hint"),
            meaning: hints === 1 ? "a variation, no contradiction" : "variations, no contradictions",
          },
        ]
      : []),
  ];
}
