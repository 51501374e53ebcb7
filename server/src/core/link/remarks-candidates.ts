import { ByTerms } from "./by-terms";
import { matchRemarks, type RemarkMatch } from "./remarks-match";
import type { Remark } from "./remarks-units";

/** One wording of a remark, with every place that words it so. */
export interface RemarkForm {
  readonly remark: Remark;
  readonly members: readonly Remark[];
}

/** Two forms that share something: indices, a < b. */
export interface Scored {
  readonly a: number;
  readonly b: number;
  readonly match: RemarkMatch;
}

/** A word that more wordings of one speaker hold finds only the first of them. */
const LONGEST_POSTING = 48;
/** Words that tell less than this are shared by chance. */
const PROBE_WEIGHT = 1.5;
/** One rare word, or two that are less rare, make it worth laying two remarks beside each other. */
const LEAST_VOTES = 3;
/** So many of the most promising are laid beside a remark. */
const MOST_PARTNERS = 12;

/** Gathers the remarks of one speaker by their words. */
export function formsOf(remarks: readonly Remark[]): RemarkForm[] {
  const forms: RemarkForm[] = [];
  const known = { direct: new ByTerms<Remark[]>(), indirect: new ByTerms<Remark[]>() };
  for (const remark of remarks) {
    const [only, ...more] = remark.clauses;
    const terms = more.length === 0 ? only.terms : remark.clauses.flatMap((clause) => clause.terms);
    const alike = known[remark.direct ? "direct" : "indirect"];
    const members = alike.find(terms);
    if (members) {
      members.push(remark);
      continue;
    }
    const first = [remark];
    alike.add(terms, first);
    forms.push({ remark, members: first });
  }
  return forms;
}

/** Lays those forms beside each other that share words that tell something. */
export function scoredPairs(forms: readonly RemarkForm[]): Scored[] {
  const postings = new Map<number, number[]>();
  const votes = new Float64Array(forms.length);
  return forms.flatMap(({ remark }, index): Scored[] => {
    const touched: number[] = [];
    for (let word = 0; word < remark.content.length; word++) {
      const { item, weight } = remark.content[word];
      const term = remark.terms[word];
      if (item.kind === "name" || weight < PROBE_WEIGHT) continue;
      const posting = postings.get(term);
      if (!posting) {
        postings.set(term, [index]);
        continue;
      }
      if (posting[posting.length - 1] === index) continue;
      for (const other of posting) {
        if (votes[other] === 0) touched.push(other);
        votes[other] += weight;
      }
      if (posting.length < LONGEST_POSTING) posting.push(index);
    }
    const best = touched.filter((other) => votes[other] >= LEAST_VOTES && forms[other].remark.asks === remark.asks);
    if (best.length > MOST_PARTNERS) best.sort((a, b) => votes[b] - votes[a] || a - b).length = MOST_PARTNERS;
    for (const other of touched) votes[other] = 0;
    return best.flatMap((other): Scored[] => {
      const match = matchRemarks(forms[other].remark, remark);
      return match ? [{ a: other, b: index, match }] : [];
    });
  });
}
