import { listed } from "../core/phrases";
import type { LinkKind, Passage } from "../core/link/story";
import type { Quote } from "../core/read/reading";
import { overlaps, textOf, type Span } from "../core/text/span";
import { rangeOf, type Context, type Place } from "./context";
import { byAccount, type AccountEvidence } from "./hover-accounts";
import { evidenceFor, SPEECH, speechLinks, type Evidence, type Relation } from "./evidence";
import { laterBy } from "./later";
import { rivalSpeakers } from "./hover-speaker";
import { difference, escaped, plain, type Difference } from "./wording";

/** A hover is read at a glance: so many sources, then a count. */
const SHOWN_SOURCES = 5;

/** A line of a list. */
export interface Line {
  readonly text: string;
  /** Must it be seen, where the list is too long to be shown in full? */
  readonly matters: boolean;
}

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  agrees: "agrees",
  compatible: "compatible",
  update: "update",
  differs: "differs",
  conflicts: "**conflicts**",
};

/**
 * One line for each other account of what the words say, as one Markdown block; none where nobody says anything. Sources
 * in `left` are left out.
 */
export function sourceLines(
  context: Context,
  place: Place,
  words: Span,
  kinds: readonly LinkKind[],
  left: ReadonlySet<number> = new Set(),
): string[] {
  const evidence = evidenceFor(place, words, kinds).filter(({ passage }) => !left.has(passage.source));
  return block(
    byAccount(place, evidence).map((account) => {
      const { passage, relation } = account.first;
      const told = `${sourceLink(context, place, passage)} “${escaped(passageText(place, passage))}”`;
      const text = `${told} · ${verdictOf(account, RELATION_WORDS[relation])}${printsOf(context, place, account)}`;
      return { text, matters: relation === "conflicts" };
    }),
  );
}

/** A print of the text at hand that says the same is no second voice for it. */
function verdictOf({ own, first }: AccountEvidence, verdict: string): string {
  return own && first.relation === "agrees" ? "same text" : verdict;
}

/** The other outlets with the text of an account, as links. */
function printsOf(context: Context, place: Place, { prints }: AccountEvidence): string {
  if (prints.length === 0) return "";
  const names = prints.slice(0, SHOWN_SOURCES).map(({ passage }) => sourceLink(context, place, passage));
  const more = prints.length > names.length ? [`${prints.length - names.length} more`] : [];
  return ` · same text in ${listed([...names, ...more])}`;
}

/** The same for a quotation, its differences struck and bold; the nearest in wording first. */
export function quotationLines(context: Context, place: Place, quote: Quote): string[] {
  const rivals = rivalSpeakers(place, quote.source);
  const lines = byAccount(place, quoteEvidence(place, quote)).map((account) => {
    const { passage, relation } = account.first;
    const { quotes, article } = place.story.sources[passage.source].reading;
    const theirs = quotes.find((other) => overlaps(other, passage));
    const words = theirs ? { ...passage, start: theirs.start, end: theirs.end } : passage;
    const changed = theirs?.kind === "indirect" ? null : compared(place, quote, textOf(article.text, words), passage);
    const told = changed?.markdown ?? escaped(passageText(place, words));
    const verdict = relation === "conflicts" || !changed ? RELATION_WORDS[relation] : changed.summary;
    const indirect = theirs?.kind === "indirect" ? " (indirect)" : "";
    const said = `${sourceLink(context, place, words)}${indirect} “${told}”`;
    const rival = rivals.get(passage.source)?.verdict;
    const verdicts = [verdictOf(account, verdict), ...(rival ? [rival] : [])].join(" · ");
    const text = `${said} · ${verdicts}${printsOf(context, place, account)}`;
    return {
      text,
      matters: relation === "conflicts" || rival !== undefined,
      distance: changed ? changed.words : Infinity,
    };
  });
  // A stable sort: what cannot be compared word by word stays in the order of its relations.
  return block(lines.sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance)));
}

/** Whole quotation against whole quotation; where these have too little in common, the words that were linked. */
function compared(place: Place, quote: Quote, theirs: string, passage: Passage): Difference | null {
  const here = place.source.reading.article.text;
  const there = place.story.sources[passage.source].reading.article.text;
  return (
    difference(textOf(here, quote), theirs) ??
    difference(textOf(here, nearestPart(place, quote, passage)), textOf(there, passage))
  );
}

/** Lines as one list in Markdown. Of more than `most` those that matter are shown before others, in their order, and the rest is counted. */
export function block(lines: readonly Line[], most = SHOWN_SOURCES): string[] {
  if (lines.length === 0) return [];
  const weightiest = [...lines].sort((a, b) => Number(b.matters) - Number(a.matters));
  const shown = new Set(weightiest.slice(0, most));
  const told = lines.filter((line) => shown.has(line)).map(({ text }) => `- ${text}`);
  return [[...told, ...(lines.length > most ? [`- and ${lines.length - most} more`] : [])].join("\n")];
}

/** A source's name as a link that opens the passage at its place, and how much later than this article it was published. */
export function sourceLink(context: Context, place: Place, passage: Passage): string {
  const { reading } = place.story.sources[passage.source];
  const later = laterBy(place.source.reading.published, reading.published);
  return `${passageLink(context, place, passage)}${later ? `, ${later}` : ""}`;
}

/** A source's name as a link that opens the passage at its place. */
export function passageLink(context: Context, { story }: Place, passage: Passage): string {
  const source = story.sources[passage.source];
  const { line, character } = rangeOf(source, passage).start;
  return `[${escaped(plain(source.name, 60))}](${context.uriOf(source.path)}#L${line + 1},${character + 1})`;
}

function passageText(place: Place, passage: Passage): string {
  return plain(textOf(place.story.sources[passage.source].reading.article.text, passage));
}

/** A quotation is about every link and conflict that reaches into it: they speak of its sentences. */
function quoteEvidence(place: Place, quote: Quote): Evidence[] {
  const bySource = new Map<number, Evidence>();
  const passages = speechLinks(place, quote)
    .flatMap((link) => link.passages)
    .filter((passage) => passage.source === place.index && overlaps(quote, passage));
  for (const words of [...passages, quote])
    for (const evidence of evidenceFor(place, words, SPEECH)) {
      const before = bySource.get(evidence.passage.source);
      if (!before || evidence.confidence > before.confidence) bySource.set(evidence.passage.source, evidence);
    }
  return [...bySource.values()];
}

/** The words here that the other passage was linked with: a sentence of the quotation, else all of it. */
function nearestPart(place: Place, quote: Quote, passage: Passage): Span {
  for (const { passages } of place.story.links) {
    if (!passages.some((other) => other.source === passage.source && other.start === passage.start)) continue;
    const here = passages.find((other) => other.source === place.index && overlaps(other, quote));
    if (here) return here;
  }
  return quote;
}
