import type { Link, LinkKind, Passage } from "../core/link/story";
import { overlaps, type Span } from "../core/text/span";
import type { SettledConflict } from "../workspace/snapshot";
import type { Place } from "./context";

/** How another source's words stand to the words here, nearest in meaning first. */
export const RELATIONS = ["agrees", "compatible", "update", "differs", "conflicts"] as const;
export type Relation = (typeof RELATIONS)[number];

/** What another source says of the same thing. */
export interface Evidence {
  readonly passage: Passage;
  readonly relation: Relation;
  readonly confidence: number;
}

/** A passage that is much longer than the words it is compared with speaks of something else that holds them. */
export function isAbout(passage: Span, words: Span): boolean {
  const longest = 2 * (words.end - words.start) + 24;
  return overlaps(passage, words) && passage.end - passage.start <= longest;
}

const AGREEMENT: Readonly<Record<Link["agreement"], Relation>> = {
  agree: "agrees",
  compatible: "compatible",
  differ: "differs",
};

export function openConflicts({ analysed }: Place): readonly SettledConflict[] {
  return analysed.conflicts.filter(({ state }) => state === "open");
}

/** The open conflicts that the words here take part in. */
export function conflictsAbout(place: Place, words: Span): SettledConflict[] {
  const here = (passage: Passage) => passage.source === place.index && isAbout(passage, words);
  return openConflicts(place).filter(({ positions }) => positions.some(({ passages }) => passages.some(here)));
}

/** The links of some kinds that the words here take part in. */
export function linksAbout(place: Place, words: Span, kinds: readonly LinkKind[]): Link[] {
  const here = (passage: Passage) => passage.source === place.index && isAbout(passage, words);
  return place.story.links.filter(({ kind, passages }) => kinds.includes(kind) && passages.some(here));
}

/** What is said, by the kinds of links that compare it. */
export const SPEECH: readonly LinkKind[] = ["quote", "statement"];

/** The links of what is said that reach into a quotation: it is spoken of wherever one of its sentences is. */
export function speechLinks({ story, index }: Place, quote: Span): Link[] {
  return story.links.filter(
    ({ kind, passages }) =>
      SPEECH.includes(kind) && passages.some((passage) => passage.source === index && overlaps(passage, quote)),
  );
}

/** For each other source its nearest passage on the same thing; a conflict outweighs every link. */
export function evidenceFor(place: Place, words: Span, kinds: readonly LinkKind[]): Evidence[] {
  const found: Evidence[] = [];
  for (const { agreement, passages, confidence } of linksAbout(place, words, kinds))
    for (const passage of passages) found.push({ passage, relation: AGREEMENT[agreement], confidence });
  for (const { rule, severity, positions, confidence } of conflictsAbout(place, words)) {
    const ours = positions.filter(({ passages }) =>
      passages.some((passage) => passage.source === place.index && isAbout(passage, words)),
    );
    const against: Relation = rule === "figure-update" ? "update" : severity === "hint" ? "differs" : "conflicts";
    // What cannot both be true outweighs a variation or an update of the same words.
    const weight = severity === "hint" ? 1 : 2;
    for (const position of positions)
      for (const passage of position.passages)
        found.push({
          passage,
          relation: ours.includes(position) ? "agrees" : against,
          confidence: weight + confidence,
        });
  }
  const bySource = new Map<number, Evidence>();
  for (const evidence of found.sort((a, b) => b.confidence - a.confidence)) {
    const { source } = evidence.passage;
    if (source !== place.index && !bySource.has(source)) bySource.set(source, evidence);
  }
  const rank = ({ relation }: Evidence) => RELATIONS.indexOf(relation);
  return [...bySource.values()].sort(
    (a, b) => rank(a) - rank(b) || b.confidence - a.confidence || a.passage.source - b.passage.source,
  );
}
