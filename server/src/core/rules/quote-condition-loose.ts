import { choiceOf } from "../lexicon/list";
import { conditionWords } from "../lexicon/wordings";
import type { Item } from "../link/align-words";
import type { RemarkPair } from "../link/remarks";
import { itemAt, type Remark } from "../link/remarks-units";
import { sharedPassages } from "../link/remarks-links";
import type { Passage, Story } from "../link/story";
import { spanAt } from "../text/span";
import { tokensIn } from "../text/tokens";
import type { Conflict } from "./conflict";
import { remarkConflict } from "./quote-remark";

const CONDITIONS = new Set(["modal if", "modal unless", "provid"]);
/** Behind these "if" is no condition: "ask if", "as if", "even if", "what if". */
const NO_CONDITION = new RegExp(`\\b(?:${choiceOf(conditionWords.governing)})\\s{1,3}$`, "i");
/** So few words make no condition: "if so", "if any". */
const LEAST_WORDS = 3;
/** Farther back than this no word governs "if". */
const LONGEST_GOVERNOR = 24;

/** The condition of a remark that stands beside what it shares with another: its first item and its last one. */
function conditionOf(story: Story, remark: Remark, shared: ReadonlySet<Item>): { first: Item; last: Item } | null {
  const { text } = story.sources[remark.source].reading.article;
  for (const { items } of remark.clauses) {
    const at = items.findIndex(({ key }) => CONDITIONS.has(key));
    if (at < 0 || NO_CONDITION.test(text.slice(Math.max(0, items[at].start - LONGEST_GOVERNOR), items[at].start)))
      continue;
    let to = at + 1;
    while (to < items.length && text.slice(items[to - 1].end, items[to].start) === " ") to++;
    const condition = items.slice(at, to);
    // What the other wording says, too, is no condition that it drops.
    if (condition.length < LEAST_WORDS || condition.some((item) => shared.has(item))) continue;
    return { first: items[at], last: items[to - 1] };
  }
  return null;
}

/** Does the paragraph of a remark say any condition, the same in other words or another one? */
function isConditional(story: Story, { source, start }: Remark): boolean {
  const { article } = story.sources[source].reading;
  const block = spanAt(article.blocks, start);
  return (
    block === undefined || tokensIn(article.tokens, block).some(({ lower }) => conditionWords.conditional.has(lower))
  );
}

function conflictsOf(story: Story, pair: RemarkPair): Conflict[] {
  const passages = sharedPassages(pair);
  const shared = new Set(pair.match.words.flatMap(({ a, b }) => [itemAt(pair.a, a), itemAt(pair.b, b)]));
  return [
    { full: pair.a, bare: pair.b, passage: passages[0], other: passages[1] },
    { full: pair.b, bare: pair.a, passage: passages[1], other: passages[0] },
  ].flatMap(({ full, bare, passage, other }): Conflict[] => {
    // A fragment in its reporter's sentence leaves out more than a condition.
    if (!bare.whole || !full.whole) return [];
    const condition = conditionOf(story, full, shared);
    if (condition === null || isConditional(story, bare)) return [];
    const { first, last } = condition;
    const whole: Passage = {
      ...passage,
      start: Math.min(passage.start, first.start),
      end: Math.max(passage.end, last.end),
    };
    return remarkConflict(story, [whole, other], {
      severity: "information",
      confidence: 0.7,
      key: "condition",
      why: "One wording of the remark has a condition, and the other has none.",
    });
  });
}

/** Remarks, loosely worded, that stand with a condition in one source and without any in another. */
export function conditionsDroppedLoosely(story: Story): Conflict[] {
  return story.speech.remarks.filter(({ a, b }) => a.source !== b.source).flatMap((pair) => conflictsOf(story, pair));
}
