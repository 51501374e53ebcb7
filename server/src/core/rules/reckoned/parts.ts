import { personNouns } from "../../lexicon/attribution";
import { irregularPlurals, nounPhraseStops } from "../../lexicon/noun-phrases";
import { listed } from "../../phrases";
import { countedPersons } from "../../lexicon/reckoning";
import { printFigure } from "../../read/print-figure";
import type { AnchoredReading, Figure } from "../../read/reading";
import { firstEndingAfter } from "../../text/span";
import type { Reckoned } from "./reckoned-claim";

/** What opens a list of all parts right behind a whole: "13 people (ten men and …", "nine detainees: four …". */
const OPENS = /^(?: ?(?:\(|: | ?[—–] ?|-- | -- )|(, ))/;
/** "12 people on Monday, seven guests and …": when and where stand between. */
const WHEN_AND_WHERE =
  /^(?: (?:dead|injured|wounded|hurt))?(?: (?:late |early )?(?:on|in|at|near) (?:\p{Lu}[\p{L}’'-]{1,20} ?){1,3}){0,2}(?=[,:(—–]| [(—–])/u;
/** "Seven guests of the hotel", "a child": how many words of one part may follow its number. */
const PART = /^(?:an? )?(?:\p{L}[\p{L}’'-]{0,30} ){0,4}\p{L}[\p{L}’'-]{0,30}$/u;
/** Words that say that a list does not hold everybody, or that it holds something else. */
const OPEN =
  /\b(?:including|among|of (?:them|whom|us|these)|others?|more|another|some|about|around|least|most|nearly|almost|over|up|each|every|respectively|who|which|that|was|were|is|are|had|have|has|will|would|from|years?|months?|weeks?|days?|hours?|times|percent)\b/i;
/** The longest list that is looked at, in characters. */
const LONGEST = 160;
/** Whole numbers of more than this are not told by their parts. */
const MOST = 500;
const GENERAL =
  /^(?:people|persons|victims|passengers|suspects|casualties|fatalities|members|hostages|detainees|prisoners|survivors|patients|occupants|defendants)$/;

const isExact = ({ kind, unit, value, min, max, approximator, share }: Figure): boolean =>
  kind === "count" &&
  unit === null &&
  value !== null &&
  Number.isInteger(value) &&
  min === max &&
  approximator === null &&
  share !== "addition";

/** A person is meant: "women", "guests", "police officers". */
function isPerson(words: string): boolean {
  const noun = /\p{L}{1,30}$/u.exec(words.toLowerCase())?.[0] ?? "";
  const one = irregularPlurals.get(noun) ?? noun.replace(/s$/, "");
  return [noun, one].some((form) => personNouns.has(form) || countedPersons.has(form));
}

/** Each part of a list that begins at an offset; null where it is no list of all parts. */
function partsAt(
  from: number,
  figures: readonly Figure[],
  text: string,
  closing: RegExp,
  persons: boolean,
): readonly { value: number; start: number; end: number }[] | null {
  const rest = text.slice(from, from + LONGEST);
  const end = rest.search(closing);
  const list = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
  const parts: { value: number; start: number; end: number }[] = [];
  let offset = 0;
  let last = false;
  while (!last) {
    const next = /,? and |, /.exec(list.slice(offset));
    const stop = next ? offset + next.index : list.length;
    const words = list.slice(offset, stop);
    const candidate = figures[firstEndingAfter(figures, from + offset)];
    const figure = candidate?.start === from + offset ? candidate : undefined;
    const noun = figure ? text.slice(figure.end, from + stop).trim() : words.replace(/^an? /, "");
    if (figure ? !isExact(figure) : !/^an? /.test(words)) return null;
    if (
      !PART.test(noun) ||
      nounPhraseStops.has(noun.split(" ")[0].toLowerCase()) ||
      OPEN.test(words) ||
      (persons && !isPerson(noun))
    )
      return null;
    parts.push({ value: figure?.value ?? 1, start: from + offset, end: from + stop });
    // The part behind "and" is the last one; a list without "and" is none.
    if (parts.length > 1 && /and/.test(list.slice(offset - 5, offset))) last = true;
    else if (!next) return null;
    else offset = stop + next[0].length;
  }
  return parts;
}

/** Wholes whose parts, told right behind them, do not add up to them. */
export function misfittingParts({ article: { text }, figures }: AnchoredReading): Reckoned[] {
  return figures.flatMap((whole, index): Reckoned[] => {
    if (!isExact(whole) || whole.value! < 3 || whole.value! > MOST || whole.countsSpan === null) return [];
    if (index + 1 >= figures.length || figures[index + 1].start - whole.end > LONGEST) return [];
    const noun = Math.max(whole.end, whole.countsSpan.end);
    const behind = noun + (WHEN_AND_WHERE.exec(text.slice(noun, noun + 64))?.[0].length ?? 0);
    const opened = OPENS.exec(text.slice(behind, behind + 6));
    if (!opened) return [];
    const [mark, comma] = opened;
    if (comma && !GENERAL.test(text.slice(whole.countsSpan.start, noun).toLowerCase())) return [];
    const closing = mark.includes("(")
      ? /\)/
      : /[.;:()?!—–]|--|, (?!and )(?![\p{L}\d-]{1,20} (?:[\p{L}’'-]{1,30} ){0,4}and )/u;
    const parts = partsAt(behind + mark.length, figures, text, closing, comma !== undefined);
    if (!parts) return [];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (sum === whole.value) return [];
    const label = printFigure(whole);
    return [
      {
        rule: "figure",
        subject: `the number of ${whole.counts ?? "all"}`,
        key: "parts",
        claims: [
          { value: String(whole.value), label, spans: [whole] },
          {
            value: String(sum),
            label: `${listed(parts.map(({ start, end }) => text.slice(start, end)))}, together ${sum}`,
            spans: parts,
          },
        ],
        why: "The parts that are told with the number do not add up to it.",
      },
    ];
  });
}
