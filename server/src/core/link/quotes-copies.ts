import type { Form } from "./align-forms";
import type { Edge } from "./quotes-graph";
import type { ClauseUnit } from "./quotes-units";
import { countShared } from "./shared";

/** A sentence that two utterances word alike shows that they are one where it says so much; "we are grateful" is said every day. */
const LEAST_COPIED = 3;
/** Of a hundred utterances that word a clause alike the first few stand for all, since they are looked at in pairs. */
const MOST_MEMBERS = 16;

/** The forms that each utterance has in common with another one. */
function copiesOf(forms: readonly Form<ClauseUnit>[]): Map<number, Set<number>> {
  const copied = new Map<number, Set<number>>();
  forms.forEach(({ members, news }, index) => {
    if (members.length < 2 || news.length < LEAST_COPIED) return;
    for (const { utterance, quote } of members) {
      if (quote < 0) continue;
      const known = copied.get(utterance);
      if (known) known.add(index);
      else copied.set(utterance, new Set([index]));
    }
  });
  return copied;
}

/** Tells of a pair of forms whether two of their utterances, in two sources, hold a sentence of the same words. */
export function copiedBeside(forms: readonly Form<ClauseUnit>[]): (edge: Pick<Edge, "a" | "b">) => boolean {
  let copied: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  return ({ a, b }) => {
    // Most stories never ask.
    const known = (copied ??= copiesOf(forms));
    return forms[a].members.slice(0, MOST_MEMBERS).some((one) => {
      const beside = known.get(one.utterance);
      return (
        beside !== undefined &&
        forms[b].members.slice(0, MOST_MEMBERS).some((other) => {
          const others = known.get(other.utterance);
          return one.source !== other.source && others !== undefined && countShared(beside, others) > 0;
        })
      );
    });
  };
}
