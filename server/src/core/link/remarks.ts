import { dayNumberOf } from "../read/calendar-print";
import { overlaps } from "../text/span";
import type { Occasions } from "./occasions";
import { formsOf, type RemarkForm, scoredPairs } from "./remarks-candidates";
import { anchorsOf, isBest, knownIn, MOST_MEMBERS, stands } from "./remarks-gates";
import type { RemarkMatch } from "./remarks-match";
import { type Remark, remarksBySpeaker } from "./remarks-units";
import type { ClauseUnit } from "./quotes-units";
import type { Source } from "./story";

/** One remark in two wordings. */
export interface RemarkPair {
  readonly a: Remark;
  readonly b: Remark;
  readonly match: RemarkMatch;
}

/** Articles on what was said one day come out on it and the next. */
const MOST_DAYS = 1;

/** A remark that says most of another in words of its own is the same one. */
const STRONG = { core: 3, coverage: 0.65, density: 0.6 };
/** Two utterances with another pair as near as this are about one thing. */
const ANCHOR = { core: 2, coverage: 0.5, density: 0.5 };
/** Where two sources translate one occasion, less is enough: two words that tell something, or one in a frame of close ones. */
const LOOSE = { core: 2, coverage: 0.6, density: 0.6 };
const FRAMED = { core: 1, coverage: 0.45, density: 0.6, words: 3 };
/** What a fragment in an article’s summary shares with the full remark that the article quotes as well. */
const WITHIN = { core: 2, coverage: 0.6, density: 0.6 };

type Grade = Partial<Record<"core" | "coverage" | "density" | "words", number>>;
const reaches = ({ core, coverage, density, words }: RemarkMatch, grade: Grade): boolean =>
  core >= (grade.core ?? 0) &&
  coverage >= (grade.coverage ?? 0) &&
  density >= (grade.density ?? 0) &&
  words.length >= (grade.words ?? 0);

/** May two articles tell of what was said at one time? Also where the day of one is not known. */
export function nearInTime(a: Source, b: Source): boolean {
  const [x, y] = [a, b].map(({ reading }) => dayNumberOf(reading.published.value));
  return x === null || y === null || Math.abs(x - y) <= MOST_DAYS;
}

/** Remarks of one speaker that are one remark in two wordings. */
export function linkRemarks(
  sources: readonly Source[],
  units: readonly ClauseUnit[],
  occasions: Occasions,
): RemarkPair[] {
  const near = (a: Remark, b: Remark): boolean => nearInTime(sources[a.source], sources[b.source]);
  return [...remarksBySpeaker(sources, units).values()].flatMap((remarks) =>
    remarks.length < 2 ? [] : pairsOf(formsOf(remarks), near, occasions),
  );
}

function pairsOf(
  forms: readonly RemarkForm[],
  near: (a: Remark, b: Remark) => boolean,
  occasions: Occasions,
): RemarkPair[] {
  const scored = scoredPairs(forms);
  const anchors = anchorsOf(forms, scored, (match) => reaches(match, ANCHOR));
  const known = knownIn(forms, scored);
  return scored.flatMap((pair): RemarkPair[] => {
    const [formA, formB] = [forms[pair.a], forms[pair.b]];
    const { match } = pair;
    if (!formA.remark.direct || !formB.remark.direct || match.opposed || match.verbatim || match.phrase) return [];
    for (const a of formA.members.slice(0, MOST_MEMBERS)) {
      for (const b of formB.members.slice(0, MOST_MEMBERS)) {
        if (!near(a, b) || known(pair.a, b.source) || known(pair.b, a.source)) continue;
        if (a.source === b.source) {
          if (a.utterance === b.utterance || overlaps(a, b) || a.whole === b.whole) continue;
          if (reaches(match, WITHIN) && anchors(a, b, pair)) return [{ a, b, match }];
          continue;
        }
        if (stands(formA, b.source) || stands(formB, a.source)) continue;
        const loose = reaches(match, LOOSE) || reaches(match, FRAMED);
        if (reaches(match, STRONG) || (loose && occasions(a.speaker, a, b))) {
          return isBest(forms, scored, pair, a.source, b.source) ? [{ a, b, match }] : [];
        }
      }
    }
    return [];
  });
}
