import type { DatedPassage, Happening } from "../link/happenings";
import type { Story } from "../link/story";
import { textOf } from "../text/span";
import { datesSurely } from "./day-beside";

/** A weekday that was counted from a publication date which was itself inferred is no ground of its own; a day and month in print is. */
export function isGround({ passage }: { readonly passage: DatedPassage }, story: Story): boolean {
  const { published, article } = story.sources[passage.source].reading;
  if (!passage.date.relative || (published.from !== "inferred" && published.from !== null)) return true;
  return passage.date.type === "date" && /\d/.test(textOf(article.text, passage.date));
}

/** "Monday" in both, a week apart, or "two days earlier" in a reprint of the next day: one word that was counted from two dates of publication. */
export function isSameWord(a: DatedPassage, b: DatedPassage, story: Story): boolean {
  const [x, y] = [a, b].map((each) => textOf(story.sources[each.source].reading.article.text, each).toLowerCase());
  if (x === y) return true;
  // "4 June" and "11 June" are two words; their years alone were worked out.
  const counted = a.date.relative && b.date.relative && !(/\d/.test(x) && /\d/.test(y));
  return counted && Math.abs(a.interval.from - b.interval.from) % 7 === 0;
}

/** Do the words of an article surely give a happening its day, rather than say when somebody spoke of it? */
export function isSurelyDated(
  { happening, passage }: { readonly happening: Happening; readonly passage: DatedPassage },
  story: Story,
): boolean {
  const { article, events } = story.sources[passage.source].reading;
  return happening.mentions.some((mention) => datesSurely(article, events[mention], passage));
}
