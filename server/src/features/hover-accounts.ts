import { accountsAmong } from "../core/rules/accounts";
import type { Place } from "./context";
import type { Evidence } from "./evidence";

/** What the outlets say that print one text, in one piece. */
export interface AccountEvidence {
  /** Of the outlet that had the text first. */
  readonly first: Evidence;
  /** Of the other outlets that print it. */
  readonly prints: readonly Evidence[];
  /** Is it the text of the article at hand, too? Then it bears nothing out. */
  readonly own: boolean;
}

/** Gathers evidence by account, in the order given. Prints of one text that an outlet has changed at the very place stay apart. */
export function byAccount({ story, index }: Place, evidence: readonly Evidence[]): AccountEvidence[] {
  const relations = new Set(evidence.map(({ relation }) => relation));
  const accounts = [...relations].flatMap((relation) => {
    const alike = evidence.filter((one) => one.relation === relation);
    const sources = alike.map(({ passage }) => passage.source);
    return accountsAmong(story, sources).map((prints) => {
      const [first, ...rest] = prints.map((print) => alike.find(({ passage }) => passage.source === print)!);
      return { first, prints: rest, own: story.accounts[prints[0]] === story.accounts[index] };
    });
  });
  const rank = ({ first, prints }: AccountEvidence) =>
    Math.min(...[first, ...prints].map((one) => evidence.indexOf(one)));
  return accounts.sort((a, b) => rank(a) - rank(b));
}
