import type { Source, Story } from "../core/link/story";
import type { ConflictState } from "../core/ledger/review";
import type { Conflict, Level } from "../core/rules/conflict";
import type { Classification } from "../core/text/classify";
import type { SkippedFolder } from "./file-host";
import type { LineRange } from "./lines";

/** A conflict with what the ledger knows of it. */
export interface SettledConflict extends Conflict {
  readonly fingerprint: string;
  readonly state: ConflictState;
}

export interface AnalysedStory {
  readonly story: Story;
  readonly conflicts: readonly SettledConflict[];
  /** The levels that the folder's settings give to rules. */
  readonly levels: Readonly<Record<string, Level>>;
}

/** One file of the folder as the analysis sees it. */
export interface FileState {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly classification: Classification;
  /** Was it said by hand (`crosscheck.json`, "Treat as an article") rather than decided? */
  readonly byHand: boolean;
  /** Null for a file that is no article or could not be read. */
  readonly source: Source | null;
  /** Where the article stands in the stories: indices into `Snapshot.stories` and into `Story.sources`. */
  readonly places: readonly { readonly story: number; readonly source: number }[];
  /** What is wrong with the file ("it is binary", "it was read up to 2 MB"), for a reader; null if nothing is. */
  readonly notice: string | null;
}

/** Why a file is left out, in a clause or two for a reader: what it was taken for, and what stood in the way of reading it. */
export function whyLeftOut({ classification, notice }: FileState): string {
  return [...new Set([classification.why, notice])].filter((reason) => reason !== null).join("; ");
}

/** Something wrong in a settings or review file of the folder. */
export interface FileProblem {
  readonly path: string;
  /** An `error` keeps the file out of force: what was in force before stays. */
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly range: LineRange;
}

/** What the analysis of a folder knows at one moment: immutable, so that a feature can answer from it without a lock. */
export interface Snapshot {
  readonly version: number;
  /** By path. */
  readonly files: ReadonlyMap<string, FileState>;
  readonly stories: readonly AnalysedStory[];
  readonly problems: readonly FileProblem[];
  readonly skipped: readonly SkippedFolder[];
  /** The paths of long texts that are still being read: what they said before an edit stands, or nothing yet. */
  readonly awaited: ReadonlySet<string>;
}

export const EMPTY_SNAPSHOT: Snapshot = {
  version: 0,
  files: new Map(),
  stories: [],
  problems: [],
  skipped: [],
  awaited: new Set(),
};
