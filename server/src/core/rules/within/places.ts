import { type Places, placesOf } from "../../link/places";
import type { Story } from "../../link/story";
import type { AnchoredReading, NameMention } from "../../read/reading";
import { contains, textOf } from "../../text/span";
import type { Conflict } from "../conflict";
import { positionsOf } from "../positions";
import { type Display, isTextOf, isTold } from "./display";

/** Shorter names are abbreviations of states and parties. */
const SHORTEST = 4;
/** "Denmark" and "Danish" share at least so much of their beginning. */
const STEM = 3;
/** A place says where only behind one of these. */
const WHERE = /\b(?:in|at|near|outside)\s(?:the\s)?$/i;

/** Does the text name the place, its people or its adjective anywhere? */
function isInText({ article }: AnchoredReading, display: Display, place: string): boolean {
  const words = place.split(/[\s-]/).map((word) => word.slice(0, Math.max(STEM, word.length - 3)));
  return article.blocks.some((block) => {
    if (!isTextOf(display.block, block)) return false;
    const text = textOf(article.text, block).toLowerCase();
    return words.some((word) => text.includes(word));
  });
}

function clashOf(story: Story, display: Display, places: Places): Conflict[] {
  const { reading } = story.sources[display.source];
  const { text } = reading.article;
  const nameOf = (span: NameMention) => places.fold(textOf(text, span));
  const located = reading.names.filter(
    ({ kind, start }) => kind === "place" && WHERE.test(text.slice(Math.max(0, start - 14), start)),
  );
  const own = located.filter((name) => contains(display.block, name));
  if (own.length !== 1 || nameOf(own[0]).length < SHORTEST || isInText(reading, display, nameOf(own[0]))) return [];
  const rivals = located.filter((name) => isTold(display, name));
  if (places.compare(new Set(own.map(nameOf)), new Set(rivals.map(nameOf))) !== "clash") return [];
  return [
    {
      rule: "event-place",
      severity: "information" as const,
      confidence: 0.65,
      subject: `the place in ${display.name}`,
      key: "place within",
      positions: positionsOf(
        [...own, ...rivals].map((name) => ({
          value: nameOf(name),
          label: textOf(text, name),
          passage: { source: display.source, start: name.start, end: name.end },
        })),
      ),
      why: `The place in ${display.name} is named nowhere in the text, which puts the event elsewhere.`,
    },
  ];
}

/** A place in a headline, standfirst or caption that the text of the article contradicts. */
export function placesWithin(story: Story, displays: readonly Display[]): Conflict[] {
  const places = placesOf(story.sources);
  return displays.flatMap((display) => clashOf(story, display, places));
}
