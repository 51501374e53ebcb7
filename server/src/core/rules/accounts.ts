import type { Story } from "../link/story";
import { publishedOrder } from "../link/publication-days";
import type { Position } from "./conflict";

/** One text, in every outlet that prints it: indices into `Story.sources`, the outlet that had it first in front. */
type Account = readonly number[];

/** Gathers sources by the text that they print; the accounts and, behind the first, the prints of each stay in the order given. */
export function accountsAmong(story: Story, sources: readonly number[]): Account[] {
  const byText = new Map<number, number[]>();
  for (const source of new Set(sources)) {
    const text = story.accounts[source];
    byText.set(text, [...(byText.get(text) ?? []), source]);
  }
  return [...byText].map(([fullest, prints]) => {
    const first = firstOf(story, prints, fullest);
    return [first, ...prints.filter((source) => source !== first)];
  });
}

/** The print that came out before all others, where their dates tell; else the fullest. */
function firstOf(story: Story, prints: readonly number[], fullest: number): number {
  const before = (a: number, b: number) => (publishedOrder(story.sources[a], story.sources[b]) ?? 0) < 0;
  const earliest = prints.find((source) => prints.every((other) => other === source || before(source, other)));
  return earliest ?? (prints.includes(fullest) ? fullest : prints[0]);
}

/** How many accounts hold a position: ten outlets with one agency's text are one. */
export function accountCount(position: Position, story: Story): number {
  return new Set(position.passages.map(({ source }) => story.accounts[source])).size;
}
