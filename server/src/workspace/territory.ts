import type { JsonFault } from "../core/ledger/json";
import { EMPTY_REVIEW, parseReview, type Review } from "../core/ledger/review";
import { rules } from "../core/rules/registry";
import type { Report } from "./attempt";
import { Corpus } from "./corpus";
import { REVIEW_FILE, SETTINGS_FILE } from "./file-host";
import type { SettingsText } from "./folder-files";
import { Lines } from "./lines";
import { selectorOf } from "./selection";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings";
import type { FileProblem } from "./snapshot";

const RULE_IDS = rules.map(({ id }) => id);
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The part of a folder that one `crosscheck.json` governs, or that none does. No story crosses its borders. */
export class Territory {
  readonly corpus: Corpus;
  private settings: Settings = DEFAULT_SETTINGS;
  private selector = selectorOf(DEFAULT_SETTINGS);
  private settingsProblems: readonly FileProblem[] = [];
  private review: Review = EMPTY_REVIEW;
  private reviewProblems: readonly FileProblem[] = [];

  /**
   * `directory` leads from the folder to the territory: "" or "desk/" or, for one that begins above the folder, "../";
   * in that case `inward` leads back ("articles/").
   */
  constructor(
    readonly directory: string,
    private readonly inward: string,
    everything: boolean,
    report: Report,
  ) {
    this.corpus = new Corpus((path) => this.relative(path), everything, report);
  }

  get settingsPath(): string {
    return this.directory + SETTINGS_FILE;
  }

  get reviewPath(): string {
    return this.directory + REVIEW_FILE;
  }

  get problems(): readonly FileProblem[] {
    return [...this.settingsProblems, ...this.reviewProblems];
  }

  /** A path of the folder as the settings of this territory name it. */
  relative(path: string): string {
    return this.inward ? this.inward + path : path.slice(this.directory.length);
  }

  selects(path: string): boolean {
    return this.selector(this.relative(path));
  }

  /** Takes settings into force. What is broken is reported, and what was in force before stays. */
  configure({ text, fault }: SettingsText): void {
    if (fault !== null) {
      this.settingsProblems = [unusable(this.settingsPath, fault)];
      return;
    }
    const { settings, problems } = parseSettings(text ?? "", RULE_IDS);
    this.settingsProblems = problems.map((problem) => ({ ...problem, path: this.settingsPath }));
    if (!settings) return;
    this.settings = settings;
    this.selector = selectorOf(settings);
    this.corpus.configure(this.settings, this.review);
  }

  /** Takes a review into force; of a damaged one what can be read. */
  recall({ text, fault }: SettingsText): void {
    if (fault !== null) {
      this.reviewProblems = [unusable(this.reviewPath, fault)];
      return;
    }
    const { review, damage } = parseReview(text ?? "");
    this.review = review;
    this.reviewProblems = damage ? [this.damaged(text ?? "", damage)] : [];
    this.corpus.configure(this.settings, this.review);
  }

  private damaged(text: string, { start, end, message }: JsonFault): FileProblem {
    const range = new Lines(text).rangeOf({ start, end });
    return { path: this.reviewPath, severity: "error", message: `not all of it could be read: ${message}`, range };
  }
}

/** A file that is there and cannot be read is no file without contents: what it said before stays in force. */
function unusable(path: string, message: string): FileProblem {
  return { path, severity: "error", message, range: START };
}
