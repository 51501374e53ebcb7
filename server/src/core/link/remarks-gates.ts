import { MOST_MEMBERS } from "./passages";
import type { RemarkForm, Scored } from "./remarks-candidates";
import type { RemarkMatch } from "./remarks-match";
import { utterancePair } from "./quotes-units";
import type { Remark } from "./remarks-units";

/** Is a form among the words of a source? */
export const stands = ({ members }: RemarkForm, source: number): boolean =>
  members.some((one) => one.source === source);

/** Does no other wording of either source say the same words of one of the two, and is nearer to it? */
export function isBest(
  forms: readonly RemarkForm[],
  scored: readonly Scored[],
  pair: Scored,
  sourceA: number,
  sourceB: number,
): boolean {
  return !scored.some((other) => {
    if (other.match.likeness <= pair.match.likeness) return false;
    const [form, source] = other.a === pair.a || other.b === pair.a ? [pair.a, sourceB] : [pair.b, sourceA];
    const rival = other.a === form ? other.b : other.b === form ? other.a : -1;
    return rival >= 0 && stands(forms[rival], source) && sayTheSame(wordsOf(pair, form), wordsOf(other, form));
  });
}

/** Which words of one form a pair matches. */
const wordsOf = ({ a, match: { words } }: Scored, form: number): number[] =>
  words.map((word) => (a === form ? word.a : word.b));

/** A long sentence may be two in the other source: only who takes half of the words is a rival. */
const sayTheSame = (words: readonly number[], others: readonly number[]): boolean =>
  2 * words.filter((word) => others.includes(word)).length >= words.length;

/**
 * Tells whether a source quotes the words of a form as they are, alone or in a longer remark, besides the one place of
 * the form itself: who quotes both wordings quotes two remarks.
 */
export function knownIn(
  forms: readonly RemarkForm[],
  scored: readonly Scored[],
): (form: number, source: number) => boolean {
  const holders = new Map<number, number[]>();
  const note = (form: number, holder: number): void => {
    const known = holders.get(form);
    if (known) known.push(holder);
    else holders.set(form, [holder]);
  };
  for (const { a, b, match } of scored) {
    if (!match.verbatim || !forms[a].remark.direct || !forms[b].remark.direct) continue;
    if (forms[a].remark.content.length <= forms[b].remark.content.length) note(a, b);
    if (forms[b].remark.content.length <= forms[a].remark.content.length) note(b, a);
  }
  return (form, source) =>
    forms[form].members.filter((member) => member.source === source).length > 1 ||
    (holders.get(form) ?? []).some((holder) => stands(forms[holder], source));
}

/** The pairs that are near, under each two utterances in which they stand. */
function byUtterances(
  forms: readonly RemarkForm[],
  scored: readonly Scored[],
  isNear: (match: RemarkMatch) => boolean,
): ReadonlyMap<number, readonly Scored[]> {
  const found = new Map<number, Scored[]>();
  for (const pair of scored) {
    if (!isNear(pair.match)) continue;
    for (const a of forms[pair.a].members.slice(0, MOST_MEMBERS)) {
      for (const b of forms[pair.b].members.slice(0, MOST_MEMBERS)) {
        const key = utterancePair(a, b);
        const known = found.get(key);
        if (known) known.push(pair);
        else found.set(key, [pair]);
      }
    }
  }
  return found;
}

/** Tells whether other remarks of the same two utterances say the same, too. */
export function anchorsOf(
  forms: readonly RemarkForm[],
  scored: readonly Scored[],
  isNear: (match: RemarkMatch) => boolean,
): (a: Remark, b: Remark, except: Scored) => boolean {
  // Few speakers are asked about.
  let anchored: ReadonlyMap<number, readonly Scored[]> | undefined;
  return (a, b, except) => {
    anchored ??= byUtterances(forms, scored, isNear);
    return (anchored.get(utterancePair(a, b)) ?? []).some(
      (pair) => pair.a !== except.a && pair.a !== except.b && pair.b !== except.b && pair.b !== except.a,
    );
  };
}
