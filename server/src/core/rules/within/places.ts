import { onceFor } from "../../link/once";
import { foldPlace, placesOf } from "../../link/places";
import type { Story } from "../../link/story";
import type { AnchoredReading, NameMention } from "../../read/reading";
import { contains, textOf } from "../../text/span";
import type { Conflict } from "../conflict";
import { positionsOf } from "../positions";
import { type Display, displaysOfReading, isTextOf, isTold } from "./display";

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

const nameOf = (text: string, span: NameMention): string => foldPlace(textOf(text, span));

/** Places of which a headline or caption names one and the sentences that tell of the same name others. */
interface Rivals {
  readonly display: Display;
  readonly own: readonly NameMention[];
  readonly rivals: readonly NameMention[];
}

/** The headlines and captions of an article whose one place its text does not name. */
const rivalsIn = onceFor((reading: AnchoredReading): readonly Rivals[] => {
  const { text } = reading.article;
  const located = reading.names.filter(
    ({ kind, start }) => kind === "place" && WHERE.test(text.slice(Math.max(0, start - 14), start)),
  );
  return displaysOfReading(reading, 0).flatMap((display): Rivals[] => {
    const own = located.filter((name) => contains(display.block, name));
    const place = own.length === 1 ? nameOf(text, own[0]) : "";
    if (place.length < SHORTEST || isInText(reading, display, place)) return [];
    return [{ display, own, rivals: located.filter((name) => isTold(display, name)) }];
  });
});

function clashOf(story: Story, source: number, { display, own, rivals }: Rivals): Conflict[] {
  const { text } = story.sources[source].reading.article;
  const namesOf = (spans: readonly NameMention[]) => new Set(spans.map((span) => nameOf(text, span)));
  if (placesOf(story.sources).compare(namesOf(own), namesOf(rivals)) !== "clash") return [];
  return [
    {
      rule: "event-place",
      severity: "information" as const,
      confidence: 0.65,
      subject: `the place in ${display.name}`,
      key: "place within",
      positions: positionsOf(
        [...own, ...rivals].map((name) => ({
          value: nameOf(text, name),
          label: textOf(text, name),
          passage: { source, start: name.start, end: name.end },
        })),
      ),
      why: `The place in ${display.name} is named nowhere in the text, which puts the event elsewhere.`,
    },
  ];
}

/** A place in a headline, standfirst or caption that the text of the article contradicts. */
export function placesWithin(story: Story): Conflict[] {
  return story.sources.flatMap(({ reading }, source) =>
    rivalsIn(reading).flatMap((rivals) => clashOf(story, source, rivals)),
  );
}
