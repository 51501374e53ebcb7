import { beWords } from "../lexicon/function-words";
import { decidingBodies, vagueMatters } from "../lexicon/decisions";
import { voteNeighbours, voteVerbs, voteWords } from "../lexicon/tallies";
import type { Token } from "../text/tokens";
import { comparedWord } from "./compared-words";
import { stemOf } from "./similarity-terms";

/** What a vote was on. */
export interface Voted {
  /** Was what was voted on accepted? Null where it is not said in so many words. */
  readonly won: boolean | null;
  /** Content stems of what was voted on: the object of "approved", the subject of "was approved"; empty where nothing names it. */
  readonly matter: ReadonlySet<string>;
}

/** A mark or a number: behind a verb no object follows ("passed 62-48"), and behind an object the result begins. */
const NO_WORD = /^[^\p{L}]{1,3}$/u;
const NOT = /^(?:not|never|\p{L}{2,6}n['’]t)$/u;
/** Words that name the kind of a matter ("proposal"), its day, or who decided on it. */
const VACUOUS: ReadonlySet<string> = new Set([...vagueMatters.decided, ...decidingBodies, ...voteWords].map(stemOf));

/** "Was approved by", "passed 62-48": does a word behind a verb show that no object follows? */
const hasNoObject = (word: string): boolean => voteNeighbours.objectless.has(word) || NO_WORD.test(word);
/** Does the result, the day or the reason begin with a word? */
const endsObject = (word: string): boolean => voteNeighbours.ending.has(word) || NO_WORD.test(word);

function matterAmong(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { form, lower } of tokens) {
    const { isContent, stem } = comparedWord(form);
    if (isContent && !VACUOUS.has(stem) && !voteVerbs.has(lower) && !/\d/.test(lower)) found.add(stem);
  }
  return found;
}

/** What was voted on, as a clause tells it whose result stands at the tokens from `first` to before `behind`. */
export function votedAt(first: number, behind: number, tokens: readonly Token[], clauses: readonly number[]): Voted {
  let [from, to] = [first, behind];
  while (from > 0 && clauses[from - 1] === clauses[first]) from--;
  while (to < tokens.length && clauses[to] === clauses[first]) to++;
  const ends = new Set<string>();
  let verb = -1;
  for (let at = from; at < to; at++) {
    const end = at < first || at >= behind ? voteVerbs.get(tokens[at].lower) : "";
    if (!end) continue;
    ends.add(end);
    // The verb before the numbers tells what they are the result of.
    if (verb < 0 || at < first) verb = at;
  }
  const clear = ends.has("won") !== ends.has("lost") && !tokens.slice(from, to).some(({ lower }) => NOT.test(lower));
  const won = clear ? ends.has("won") : null;
  if (verb < 0) return { won, matter: NOTHING };
  const passive = tokens.slice(Math.max(from, verb - 2), verb).some(({ lower }) => beWords.form.has(lower));
  if (passive || verb + 1 === first || verb + 1 >= to || hasNoObject(tokens[verb + 1].lower))
    return { won, matter: matterAmong(tokens.slice(verb < first ? from : behind, verb)) };
  let end = verb + 1;
  while (end < to && end !== first && !endsObject(tokens[end].lower)) end++;
  return { won, matter: matterAmong(tokens.slice(verb + 1, end)) };
}

const NOTHING: ReadonlySet<string> = new Set();
