import { alignForms, type Difference, isOneText } from "./align";
import type { DifferenceKind } from "./align-differences";
import type { Item } from "./align-words";
import { onceFor } from "./once";
import type { Clause } from "./quotes-speech";
import type { Agreement, Source } from "./story";

/** What changes the sense of a statement where it stands in one wording and not in the other. */
const GRADED: ReadonlySet<DifferenceKind> = new Set(["number", "date", "name", "negation", "modal"]);
/** Wordings that keep less of their order than this are two remarks, in which a number more is no difference. */
const LEAST_ORDER = 0.5;
const LEAST_CONTENT = 3;
/** Of many wordings the first few stand for all, so that a clause that everybody words anew costs no more than others. */
const MOST_WORDINGS = 6;

/** Clauses whose graded keys are the same cannot differ in them: most are told apart by this one look. */
const gradedKeys = onceFor((items: readonly Item[]) => {
  const keys: string[] = [];
  for (const { kind, key } of items) if (kind !== "function" && GRADED.has(kind)) keys.push(key);
  return { joined: keys.length > 1 ? keys.sort().join("\n") : (keys[0] ?? "") };
});

const isGraded = ({ kind, a, b }: Difference, verbatim: boolean): boolean => {
  if (!GRADED.has(kind)) return false;
  // A name may be put in other ways (by office, by pronoun) unless all around it is the same.
  if (kind === "name") return verbatim;
  return verbatim || (a.following !== "" && a.following === b.following);
};

/** Do two wordings of one clause differ in a number, day, name, negation or modal? */
function wordingsDiffer(a: Clause, b: Clause): boolean {
  const alignment = alignForms(a, b);
  if (!alignment || alignment.ratio < LEAST_ORDER || alignment.content < LEAST_CONTENT) return false;
  const verbatim = isOneText(alignment);
  return alignment.differences.some((difference) => isGraded(difference, verbatim));
}

/** What linked wordings of one clause are to each other. */
export function agreementOf(wordings: readonly Clause[]): Agreement {
  if (wordings.length === 1) return "agree";
  const few = Math.min(wordings.length, MOST_WORDINGS);
  for (let first = 0; first < few; first++) {
    const a = wordings[first];
    const { joined } = gradedKeys(a.items);
    for (let second = first + 1; second < few; second++) {
      const b = wordings[second];
      if (joined !== gradedKeys(b.items).joined && wordingsDiffer(a, b)) return "differ";
    }
  }
  return "compatible";
}

/** What a link of wordings is about: the words of the one who is most often named as their speaker, else its kind. */
export function subjectOf(
  kind: "quote" | "statement",
  wordings: readonly Clause[],
  sources: readonly Source[],
): string {
  if (kind === "statement") return kind;
  const counts = new Map<string, number>();
  for (const { members } of wordings) {
    for (const { source, quote } of members) {
      const speaker = quote < 0 ? null : sources[source].reading.quotes[quote].speaker;
      if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  }
  // Of equally frequent forms the longest tells most; the rest of the order only has to be the same in every run.
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return first === undefined ? kind : `words of ${first[0]}`;
}
