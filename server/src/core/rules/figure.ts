import { anyOf } from "../lexicon/list";
import { movingNumbers } from "../lexicon/measures";
import { intervalsMeet } from "../link/comparable";
import type { Rivals } from "../link/figure-rivals";
import type { Measured } from "../link/measures";
import type { Story } from "../link/story";
import { printFigure } from "../read/print-figure";
import { textOf } from "../text/span";
import type { Conflict, Rule } from "./conflict";
import { daysApart, publishedOrder } from "../link/publication-days";
import { positionsOf } from "./positions";

/** Can a figure stand against another: is it a plain claim about the present event, or about what is planned? */
export function isClaim(one: Measured): boolean {
  return !one.old && isStated(one);
}

/** The same, whatever time it is told of: what is told of one period is compared with the same. */
function isStated({ modality, quoted, vague, superseded, growing }: Measured): boolean {
  if (superseded) return false;
  const told = modality === "happened" || modality === "denied" || (modality === "cancelled" && !growing);
  return (told || (!growing && (modality === "planned" || modality === "possible"))) && !quoted && !vague;
}

/** What a plan provides for is set against the same in another report of it. */
function isPlanned({ modality }: Measured): boolean {
  return modality === "planned" || modality === "possible";
}

function valueOf({ figure: { kind, min: least, max: most }, min, max }: Measured): string {
  return kind === "score" ? `${most}-${least}` : `${min}..${Number.isFinite(max) ? max : ""}`;
}

/** Does an article hold a value that the figure allows, for the same measure? Then it knows both, and tells of a change or of two things. */
function knows(source: number, other: Measured, ofKey: readonly Measured[]): boolean {
  return ofKey.some((one) => one.source === source && !one.vague && intervalsMeet(one, other));
}

/**
 * Does the article of a toll also tell a higher one, which the other article does not exceed? The lower one is then that of a
 * place, or of the day before, unless the other article has one of the same place.
 */
function isBelow(one: Measured, other: Measured, ofKey: readonly Measured[]): boolean {
  if (!one.growing || one.max >= other.min) return false;
  if ([...one.places].some((place) => other.places.has(place))) return false;
  return ofKey.some(
    (each) =>
      each.source === one.source && isClaim(each) && each.share === null && each.min > one.max && each.min >= other.min,
  );
}

/** So near a claim a bare number is of the same measure ("30 were arrested. On Monday it was 44"), in characters. */
const BARE_REACH = 120;

/** Does the other value stand behind a claim, as a bare number, in the same paragraph? */
function knowsBare(one: Measured, other: Measured, { sources }: Story): boolean {
  const { figures, article } = sources[one.source].reading;
  if (one.figure.kind !== "count" || other.figure.value === null) return false;
  return figures.some(
    ({ kind, value, counts, start }) =>
      kind === "count" &&
      value === other.figure.value &&
      counts === null &&
      start > one.end &&
      start < one.end + BARE_REACH &&
      !article.text.slice(one.end, start).includes("\n"),
  );
}

/** Reports further apart than this may both be right about a number that changes, in days. */
const NEWS_DAYS = 4;
/** What is measured anew from day to day: prices, standings, polls, how much of something is done. */
const MOVING = anyOf(movingNumbers.moving);

/** A passage with its sentence. */
type Told = Pick<Measured, "source" | "sentence">;
/** A toll that is so many times another counts more than it: another place, another people, the whole. */
const MOST_TIMES = 8;
/** Ages further apart are of two people who share a name, in years. */
const MOST_YEARS = 12;
/** In so many days as often somebody turns a year older as a paper errs in an age. */
const BIRTHDAY_DAYS = 30;

/** May the number have moved between two reports, as prices, polls and standings do within a day and most numbers within weeks? */
export function mayHaveMoved([a, b]: readonly [Told, Told], story: Story): boolean {
  const [one, other] = [a, b].map(({ source }) => story.sources[source].reading);
  const apart = daysBetween(a, b, story);
  if (apart === null || apart === 0) return false;
  const sentences = [textOf(one.article.text, a.sentence), textOf(other.article.text, b.sentence)];
  return apart > NEWS_DAYS || sentences.some((sentence) => MOVING.test(sentence));
}

/** Each poll asks others, so that two of them may differ on one day. */
const POLL = anyOf(movingNumbers.poll);

/** What is traded has one price at noon and another when the exchange closes. */
const TRADED = /\b(?:shares?|stocks?|index|futures|yields?|crude|barrel|bitcoin|trading)\b/i;
const CLOSED = /\b(?:clos(?:e|ed|es|ing)|end(?:ed|s|ing)?|finish(?:ed|es)?|settled?)\b/i;

/** Are two prices, or two changes of one, those of two moments of one day? */
function areOfTwoMoments([a, b]: readonly [Measured, Measured], { sources }: Story): boolean {
  if (
    a.named ||
    (a.figure.kind !== "percent" && a.figure.kind !== "money" && !/\bpoints?$/.test(a.figure.counts ?? ""))
  )
    return false;
  const sentences = [a, b].map(({ source, sentence }) => textOf(sources[source].reading.article.text, sentence));
  return sentences.some((sentence) => TRADED.test(sentence)) && !sentences.every((sentence) => CLOSED.test(sentence));
}

/** Shares and points are told so often that two sentences agree on one by chance. */
function isStanding({ figure }: Measured): boolean {
  return figure.kind === "percent" || /\bpoints?$/.test(figure.counts ?? "");
}

/** The age of a person; a prison term or a share of votes is a person's, too. */
function isAge({ figure }: Measured): boolean {
  return figure.kind === "age";
}

/** Are shares or standings told of polls, or may they be of two days, since nobody knows when the articles were published? */
function areOfTwoPolls([a, b]: readonly [Measured, Measured], story: Story): boolean {
  if (a.growing || isAge(a)) return false;
  const [one, other] = [a, b].map(({ source }) => story.sources[source].reading);
  const sentences = [textOf(one.article.text, a.sentence), textOf(other.article.text, b.sentence)];
  if (isStanding(a) && sentences.some((sentence) => POLL.test(sentence))) return true;
  const undated = daysBetween(a, b, story) === null;
  return undated && sentences.some((sentence) => MOVING.test(sentence));
}

/** Can the two values of one person or one toll not be two reports of one thing: ages far apart, and a part of a toll beside the whole? */
export function areOfTwo([a, b]: readonly [Measured, Measured], story: Story): boolean {
  if (a.growing) return Math.max(a.min, b.min) >= MOST_TIMES * Math.max(1, Math.min(a.min, b.min));
  if (!isAge(a)) return false;
  const years = Math.abs(a.min - b.min);
  if (years > MOST_YEARS) return true;
  const apart = daysApart(story.sources[a.source], story.sources[b.source]) ?? 0;
  // A birthday may lie between two reports: somewhere in long years, or in the weeks between them.
  if (years * 365 <= Math.abs(apart)) return true;
  return years === 1 && Math.abs(apart) >= BIRTHDAY_DAYS && apart < 0 === a.min < b.min;
}

function daysBetween(a: Told, b: Told, { sources }: Story): number | null {
  const apart = daysApart(sources[a.source], sources[b.source]);
  return apart === null ? null : Math.abs(apart);
}

/** The rivals of a story that are claims of which no article knows both values, by their measure. */
function clashesOf(story: Story): Map<string, Rivals[]> {
  const { groups, rivals } = story.figures;
  const byKey = new Map<string, Measured[]>();
  for (const group of groups) byKey.set(group[0].key, [...(byKey.get(group[0].key) ?? []), ...group]);
  const found = new Map<string, Rivals[]>();
  for (const rival of rivals) {
    const [a, b] = rival.pair;
    if (!isStated(a) || !isStated(b) || a.old !== b.old || (a.old && a.period === "")) continue;
    // A plan and its fulfilment may differ, but only in a measure that is no length or price of one moment.
    if (
      isPlanned(a) !== isPlanned(b) &&
      !rival.beside &&
      !a.named &&
      a.figure.kind !== "measure" &&
      a.figure.kind !== "count"
    )
      continue;
    const ofKey = byKey.get(a.key) ?? [];
    const known = [knows(a.source, b, ofKey), knows(b.source, a, ofKey)];
    // Who knows both values tells of two things or of a change; a third figure that agrees outweighs that on one side only.
    if (rival.beside && !a.growing ? known[0] && known[1] : known[0] || known[1]) continue;
    if (knowsBare(a, b, story) || knowsBare(b, a, story)) continue;
    if (isBelow(a, b, ofKey) || isBelow(b, a, ofKey)) continue;
    if (areOfTwo(rival.pair, story) || areOfTwoPolls(rival.pair, story) || areOfTwoMoments(rival.pair, story)) continue;
    const settled = a.growing || (a.person !== undefined && !isStanding(a)) || (rival.beside && !isStanding(a));
    if (!settled && mayHaveMoved(rival.pair, story)) continue;
    // Where only what stands beside them makes the two comparable, they stand for themselves.
    const compared: Rivals = known[0] || known[1] ? { ...rival, groups: [[a], [b]] } : rival;
    found.set(a.key, [...(found.get(a.key) ?? []), compared]);
  }
  return found;
}

/** Those of whom a search makes fewer, while the toll beside them grows. */
const SHRINKING = "count missing";

/** May the number of a later report be lower than that of an earlier one? */
export function mayShrink({ key }: Measured): boolean {
  return key === SHRINKING;
}

/** Is the higher of two growing figures the later one, so that the story has only moved on? The missing may become fewer, too. */
export function isUpdate({ pair: [a, b] }: Pick<Rivals, "pair">, story: Story): boolean {
  if (!a.growing) return false;
  const order = publishedOrder(story.sources[a.source], story.sources[b.source]);
  if (order === null || order === 0) return false;
  return mayShrink(a) || (order < 0 ? a.max < b.min : b.max < a.min);
}

/** "14" where the subject says of whom ("the number killed"), else "28 points". */
function labelOf({ figure, counted }: Measured): string {
  return printFigure({ ...figure, counts: counted });
}

/** The conflict of one measure: every claim of the groups that stand against each other. */
function conflictOf(
  rule: string,
  rivals: readonly Rivals[],
  grade: Pick<Conflict, "severity" | "confidence" | "why">,
): Conflict[] {
  if (rivals.length === 0) return [];
  const candidates = [...new Set(rivals.flatMap(({ groups }) => groups.flat()))].filter(
    (one) =>
      isStated(one) && rivals.some(({ pair: [{ old, period }] }) => one.old === old && (!old || one.period === period)),
  );
  // "At least six" stands beside any higher number: only what something else excludes is shown.
  const claims = candidates.filter((one) =>
    candidates.some((other) => other.source !== one.source && !intervalsMeet(one, other)),
  );
  return conflictOfClaims(rule, claims, grade);
}

/** A finding on claims of one measure; none where they have one value. */
export function conflictOfClaims(
  rule: string,
  claims: readonly Measured[],
  grade: Pick<Conflict, "severity" | "confidence" | "why">,
): Conflict[] {
  const positions = positionsOf(
    claims.map((one) => ({
      value: valueOf(one),
      label: labelOf(one),
      passage: { source: one.source, start: one.start, end: one.end },
    })),
  );
  if (positions.length < 2) return [];
  const [{ subject, key }] = claims;
  return [{ rule, subject, key, positions, ...grade }];
}

function whyNoUpdate({ pair: [a, b] }: Rivals, { sources }: Story): string {
  return publishedOrder(sources[a.source], sources[b.source]) === null
    ? "The sources give one number in two values, and nothing tells which report is the later one."
    : "The later report does not have the higher number, so that the difference is no update.";
}

/** One measure for which the sources give values that cannot both be true. */
function find(story: Story): Conflict[] {
  return [...clashesOf(story).values()].flatMap((all) => {
    const rivals = all.filter((rival) => !isUpdate(rival, story));
    const [first] = rivals;
    if (!first) return [];
    const { growing, key } = first.pair[0];
    return conflictOf("figure", rivals, {
      severity: growing || key.startsWith("duration") ? "warning" : "information",
      confidence: 0.75,
      why: growing
        ? whyNoUpdate(first, story)
        : "The sources measure the same thing and give values that do not fit together.",
    });
  });
}

export const figure: Rule = { id: "figure", title: "One measure, two values", level: "warning", find };
