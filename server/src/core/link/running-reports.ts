import type { AnchoredReading } from "../read/reading";
import type { Block } from "../text/article";
import { textOf } from "../text/span";
import { onceFor } from "./once";

/** A block that is a time of day and nothing else: "11:20 p.m.", "14.05 GMT". */
const CLOCK =
  /^\s{0,9}\d{1,2}(?::\d{2}(?:\s?[ap]\.?m\.?)?|(?:\.\d{2})?\s?[ap]\.?m\.?|\.\d{2}(?=\s\p{L}))(?:\s(?:GMT|BST|CES?T|UTC|[EP][DS]?T))?:?\s{0,9}$/iu;
/** Fewer of them are the times of a programme, or of one photograph. */
const LEAST_ENTRIES = 3;
const LONGEST_CLOCK = 24;

function isClock(text: string, block: Block): boolean {
  return block.end - block.start <= LONGEST_CLOCK && CLOCK.test(textOf(text, block));
}

const running = onceFor(({ article: { blocks, text } }: AnchoredReading) => {
  const entries = blocks.filter((block) => isClock(text, block)).length;
  return { isRunning: entries >= LEAST_ENTRIES };
});

/** Is an article a running report, whose entries each stand under the time at which they were written? What it counts changes from one to the next. */
export function isRunningReport(reading: AnchoredReading): boolean {
  return running(reading).isRunning;
}
