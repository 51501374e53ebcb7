import { overlaps } from "../text/span";
import { MOST_MEMBERS } from "./passages";
import type { Occasions } from "./occasions";
import { daysApart } from "./publication-days";
import { formsOf, type RemarkForm, type Scored, scoredPairs } from "./remarks-candidates";
import { anchorsOf, isBest, knownIn, stands } from "./remarks-gates";
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

/** For a cross-reference, in any two sources and where they translate one occasion. */
const LIKELY = { core: 3, coverage: 0.5, density: 0.5 };
const LIKELY_THERE = { core: 2, coverage: 0.5, density: 0.5 };

type Grade = Partial<Record<"core" | "coverage" | "density" | "words", number>>;
const reaches = ({ core, coverage, density, words }: RemarkMatch, grade: Grade): boolean =>
  core >= (grade.core ?? 0) &&
  coverage >= (grade.coverage ?? 0) &&
  density >= (grade.density ?? 0) &&
  words.length >= (grade.words ?? 0);

/** May two articles tell of what was said at one time? Also where the day of one is not known. */
export function nearInTime(a: Source, b: Source): boolean {
  const apart = daysApart(a, b);
  return apart === null || Math.abs(apart) <= MOST_DAYS;
}

/** What is found among the remarks of every speaker. */
export interface LinkedRemarks {
  /** Quoted remarks that surely are one remark in two wordings. */
  readonly sure: readonly RemarkPair[];
  /** What says the same in two sources, quoted or reported, sure or likely. */
  readonly likely: readonly RemarkPair[];
}

/** Links the remarks of one speaker that are one remark in two wordings. */
export function linkRemarks(
  sources: readonly Source[],
  units: readonly ClauseUnit[],
  occasions: Occasions,
): LinkedRemarks {
  const near = (a: Remark, b: Remark): boolean => nearInTime(sources[a.source], sources[b.source]);
  const found: { sure: RemarkPair[]; likely: RemarkPair[] } = { sure: [], likely: [] };
  for (const remarks of remarksBySpeaker(sources, units).values()) {
    if (remarks.length < 2) continue;
    const forms = formsOf(remarks);
    const scored = scoredPairs(forms);
    const gates: Gates = {
      near,
      occasions,
      anchors: anchorsOf(forms, scored, (match) => reaches(match, ANCHOR)),
      known: knownIn(forms, scored),
      isBest: (pair, a, b) => isBest(forms, scored, pair, a, b),
    };
    for (const pair of scored) {
      if (pair.match.opposed || pair.match.verbatim) continue;
      const [formA, formB] = [forms[pair.a], forms[pair.b]];
      const sure = surePair(pair, formA, formB, gates);
      if (sure) found.sure.push(sure);
      const likely = sure ?? likelyPair(pair, formA, formB, gates);
      if (likely && likely.a.source !== likely.b.source) found.likely.push(likely);
    }
  }
  return found;
}

interface Gates {
  readonly near: (a: Remark, b: Remark) => boolean;
  readonly occasions: Occasions;
  readonly anchors: ReturnType<typeof anchorsOf>;
  readonly known: ReturnType<typeof knownIn>;
  readonly isBest: (pair: Scored, a: number, b: number) => boolean;
}

/** Is it one remark in quotation marks on both sides? */
function surePair(pair: Scored, formA: RemarkForm, formB: RemarkForm, gates: Gates): RemarkPair | null {
  const { match } = pair;
  if (!formA.remark.direct || !formB.remark.direct || match.phrase) return null;
  for (const [a, b] of placesOf(formA, formB)) {
    if (!gates.near(a, b) || gates.known(pair.a, b.source) || gates.known(pair.b, a.source)) continue;
    if (a.source === b.source) {
      if (a.utterance === b.utterance || overlaps(a, b) || a.whole === b.whole) continue;
      if (reaches(match, WITHIN) && gates.anchors(a, b, pair)) return { a, b, match };
      continue;
    }
    if (stands(formA, b.source) || stands(formB, a.source)) continue;
    const loose = reaches(match, LOOSE) || reaches(match, FRAMED);
    if (reaches(match, STRONG) || (loose && gates.occasions(a.speaker, a, b))) {
      return gates.isBest(pair, a.source, b.source) ? { a, b, match } : null;
    }
  }
  return null;
}

/** Does it say the same in two sources, as far as a reader who looks for cross-references cares? */
function likelyPair(pair: Scored, formA: RemarkForm, formB: RemarkForm, gates: Gates): RemarkPair | null {
  const { match } = pair;
  for (const [a, b] of placesOf(formA, formB)) {
    if (a.source === b.source || !gates.near(a, b)) continue;
    if (reaches(match, LIKELY) || (reaches(match, LIKELY_THERE) && gates.occasions(a.speaker, a, b))) {
      return gates.isBest(pair, a.source, b.source) ? { a, b, match } : null;
    }
  }
  return null;
}

/** Every place of one form with every place of the other. */
const placesOf = (formA: RemarkForm, formB: RemarkForm): [Remark, Remark][] =>
  formA.members
    .slice(0, MOST_MEMBERS)
    .flatMap((a) => formB.members.slice(0, MOST_MEMBERS).map((b): [Remark, Remark] => [a, b]));
