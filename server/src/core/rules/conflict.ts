import type { Passage, Story } from "../link/story";

/** `warning`: cannot both be true; `information`: worth a look; `hint`: a variation. */
export type Severity = "warning" | "information" | "hint";
export type Level = Severity | "off";

/** One of the values that the sources claim, and every passage that claims it. */
export interface Position {
  /** Canonical, part of the fingerprint: "2025-12-02", "14..", a folded name. */
  readonly value: string;
  /** For a reader: "2 December", "14 or more". */
  readonly label: string;
  readonly passages: readonly Passage[];
}

/** Where sources, or one source with itself, disagree. */
export interface Conflict {
  readonly rule: string;
  readonly severity: Severity;
  /** 0 to 1; below `MINIMUM_CONFIDENCE` a finding is not shown. */
  readonly confidence: number;
  /** What is in dispute, as it stands in a message: "the date of the talks". */
  readonly subject: string;
  /** The subject in a form that another source's wording cannot change, for the fingerprint; the subject itself where it is left out. */
  readonly key?: string;
  /** Two or more; most sources first. */
  readonly positions: readonly Position[];
  /** Why it is a conflict, in a sentence, for the hover: how each value was resolved. */
  readonly why: string;
}

/** A rule is a pure function of a story, and of what the rules before it show. */
export interface Rule {
  /** The key in `crosscheck.json`, the code of the diagnostics, and the name of the page in docs/rules. */
  readonly id: string;
  readonly title: string;
  readonly level: Severity;
  readonly find: (story: Story, shown: readonly Conflict[]) => Conflict[];
}

export const MINIMUM_CONFIDENCE = 0.5;
