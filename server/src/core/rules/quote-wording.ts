import { type Alignment, type Difference, isOneText } from "../link/align";
import type { Story } from "../link/story";
import { holdsAttribution, holdsSpeech, isAsked, isImperative, isSpoken, quotedSpeaker } from "./aligned/speech";
import { hardDifferences, isKnownToBoth, type Slot, slotsOf, textAt, wordsOf } from "./aligned/slots";
import type { Conflict, Rule, Severity } from "./conflict";
import { type Claim, positionsOf } from "./positions";
import { droppedConditions } from "./quote-condition";
import { conditionsDroppedLoosely } from "./quote-condition-loose";
import { changedLists } from "./quote-list";
import { rephrasings } from "./quote-rephrased";
import { isEvaluative } from "./evaluative";
import { areOfOneOccasion } from "./one-time";
import { isCutAway } from "./quote-cut";

/** Wordings that keep less of their order than this are two remarks on one thing. */
const LEAST_ORDER = 0.5;
/** So many common words make one remark; fewer do in the mouth of one speaker, and where other clauses beside them agree. */
const LEAST_CONTENT = 4;
const LEAST_CONTENT_SAME = 3;
const LEAST_CONTENT_ANCHORED = 1;
interface Grade {
  readonly severity: Severity;
  readonly confidence: number;
  readonly why: string;
}

/** So much of a short clause, in so many words, is one text but for the value at its end. */
const CLAUSE_RATIO = 0.8;
const CLAUSE_TOKENS = 6;
const isOneClause = ({ ratio, tokens, differences }: Alignment): boolean =>
  ratio >= CLAUSE_RATIO && tokens >= CLAUSE_TOKENS && differences.length === 1;

/** "Raise the toll and they will turn back" is "if you raise the toll" in other words. */
function isConditionInOtherWords(story: Story, sides: Slot["sides"]): boolean {
  if (!sides.some(({ key }) => key === "modal if")) return false;
  const bare = sides.filter(({ key }) => key === "");
  return bare.length > 0 && bare.every(({ context }) => context.every((passage) => isImperative(story, passage)));
}

/** "He [Rowe] said": what stands in square brackets is the editor’s. */
function isInserted({ sources }: Story, sides: Slot["sides"]): boolean {
  const told = sides.filter(({ key }) => key !== "");
  return (
    told.length < sides.length &&
    told.every(({ passages }) =>
      passages.every(({ source, start, end }) => {
        const { text } = sources[source].reading.article;
        return (
          /\[[^\]]{0,60}$/.test(text.slice(Math.max(0, start - 60), start)) &&
          /^[^[]{0,60}\]/.test(text.slice(end, end + 60))
        );
      }),
    )
  );
}

/** What a changed place of a quotation is worth a reader’s time; null where it is a matter of style. */
function gradeOf(story: Story, { kind, sides, differences }: Slot): Grade | null {
  const verbatim = differences.some(({ alignment }) => isOneText(alignment));
  const said = { severity: "information" as const, confidence: verbatim ? 0.9 : 0.75 };
  const empty = sides.some(({ key }) => key === "");
  const sameFollowing = differences.some(
    ({ difference: { a, b } }) => a.following === b.following && a.following !== "",
  );
  // "Until 2027": where the value is the last word of both, nothing can follow it.
  const endsBoth = differences.some(
    ({ difference: { a, b }, alignment }) => a.following === "" && b.following === "" && isOneClause(alignment),
  );
  // Sentences made after one pattern, with other names as well, tell of two things.
  const patterned = differences.every(({ difference, alignment }) =>
    hardDifferences(alignment).some((other) => other !== difference && other.kind === "name"),
  );
  switch (kind) {
    case "number":
    case "date":
      if (patterned && !verbatim) return null;
      return sameFollowing || verbatim || endsBoth
        ? { ...said, why: "The sources quote the same words with another number or day." }
        : null;
    case "name":
    case "role":
      return verbatim ? { ...said, why: "The sources quote the same words with another name." } : null;
    case "negation":
      return verbatim || sameFollowing
        ? { ...said, why: "A negation stands in one wording of the quotation and not in the other." }
        : null;
    case "modal":
      if (isConditionInOtherWords(story, sides)) return null;
      return sameFollowing || verbatim
        ? { ...said, why: "What is possible, ready or required in one wording of the quotation is not in the other." }
        : null;
    default: {
      if (!empty && sides.every(({ coordinated }) => coordinated)) {
        return { ...said, why: "The wordings of the quotation list other things." };
      }
      if (!verbatim || isInserted(story, sides)) return null;
      const style = empty || sides.some((side) => isEvaluative(wordsOf(story, side)));
      return style
        ? {
            severity: "hint",
            confidence: 0.8,
            why: "One wording of the quotation has a word more, or another adjective.",
          }
        : { ...said, why: "The sources quote the same words but for this one." };
    }
  }
}

/** The kinds of difference that turn the sense of a wording. */
const TURNING = new Set(["negation", "modal"]);
/** So few common words make one remark only where one thing is turned: "I support him" and "I am not ready to support him" are two. */
const FEW_CONTENT = 3;

function turnsTwice({ content, differences }: Alignment): boolean {
  return content <= FEW_CONTENT && differences.filter(({ kind }) => TURNING.has(kind)).length > 1;
}

/** Of articles without a date, a few common words are said again on another day. */
const isOfOneOccasion = (story: Story, { a, b }: Alignment): boolean =>
  a.some((x) => b.some((y) => areOfOneOccasion(story, x.source, y.source)));

/** A question is no other wording of its answer. */
const isOneMood = (story: Story, { a, b }: Alignment): boolean => isAsked(story, a[0]) === isAsked(story, b[0]);

/** The wordings of direct speech that can be compared: clauses, and whole sentences in which more of the context is seen. */
function wordingsOf(story: Story): Alignment[] {
  const clauses = story.speech.pairs
    .filter(
      ({ alignment, anchored, copied, sameSpeaker }) =>
        alignment.ratio >= LEAST_ORDER &&
        (alignment.content >= (!sameSpeaker ? LEAST_CONTENT : anchored ? LEAST_CONTENT_ANCHORED : LEAST_CONTENT_SAME) ||
          (copied && isOneClause(alignment))) &&
        !turnsTwice(alignment) &&
        (alignment.content > FEW_CONTENT || isOfOneOccasion(story, alignment)),
    )
    .map(({ alignment }) => alignment);
  const sentences = story.alignments.filter(({ a, b }) => holdsSpeech(story, a[0]) && holdsSpeech(story, b[0]));
  return [...sentences, ...clauses].filter(
    (alignment) => !isKnownToBoth(alignment) && isOneMood(story, alignment) && alignment.differences.length > 0,
  );
}

/** Where quotation marks stand apart from their words, what is taken for speech holds the words of its reporter. */
function isMistaken(story: Story, { severity, positions }: Conflict): boolean {
  return (
    severity === "hint" &&
    positions.some(({ passages }) => passages.some((passage) => holdsAttribution(story, passage)))
  );
}

function find(story: Story): Conflict[] {
  const isSpokenOf = ({ a, b }: Difference): boolean =>
    [a, b].every(({ context }) => context.every((passage) => isSpoken(story, passage)));
  const spoken = wordingsOf(story).flatMap((alignment) =>
    alignment.differences.flatMap((difference) => (isSpokenOf(difference) ? [{ difference, alignment }] : [])),
  );
  const slots = slotsOf(story, spoken);
  const found = slots.flatMap((slot): Conflict[] => {
    const grade = gradeOf(story, slot);
    if (!grade || isCutAway(story, slot)) return [];
    // A word that one side lacks is shown with what stands beside it on both.
    const lacks = slot.sides.some(({ key }) => key === "");
    const claims: Claim[] = slot.sides.flatMap(({ key, passages, context }) =>
      passages.map((passage, index) => {
        const shown = lacks || slot.kind !== "word" ? context[index] : passage;
        return { value: key, label: textAt(story, shown.source, shown), passage: shown };
      }),
    );
    const positions = positionsOf(claims);
    // "Efforts and efforts to halt": what is shown of both sides may be the same words, which tells a reader nothing.
    if (new Set(positions.map(({ label }) => label.toLowerCase())).size < 2) return [];
    const speaker = quotedSpeaker(story, positions[0].passages[0]);
    const subject = speaker === null ? "the words of a quotation" : `the words of ${speaker}`;
    return [{ rule: "quote-wording", subject, key: "wording", positions, ...grade }];
  });
  const sound = (conflict: Conflict): boolean => !isMistaken(story, conflict);
  const graver = [
    ...found.filter(sound),
    ...droppedConditions(story),
    ...conditionsDroppedLoosely(story),
    ...changedLists(story),
  ];
  return [...graver, ...rephrasings(story, graver).filter(sound)];
}

export const quoteWording: Rule = {
  id: "quote-wording",
  title: "One quotation, two wordings",
  level: "information",
  find,
};
