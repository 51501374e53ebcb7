import { parse, type ParseError } from "jsonc-parser";

/** A finding that somebody looked at and set aside. */
export interface Dismissal {
  readonly fingerprint: string;
  readonly rule: string;
  /** For a person who reads the file: what was in dispute. */
  readonly subject: string;
  readonly note?: string;
}

/** The contents of `crosscheck.review.json`. */
export interface Review {
  readonly version: 1;
  readonly dismissed: readonly Dismissal[];
}

export type ConflictState = "open" | "dismissed";

export const EMPTY_REVIEW: Review = { version: 1, dismissed: [] };

/** A review as it was read. Where `damage` says why it could not be read in full, the file must not be written over. */
export interface ParsedReview {
  readonly review: Review;
  readonly damage: string | null;
}

const isText = (value: unknown): value is string => typeof value === "string";

function readDismissal(value: unknown): Dismissal | null {
  if (typeof value !== "object" || value === null) return null;
  const { fingerprint, rule, subject, note } = value as Record<string, unknown>;
  if (!isText(fingerprint) || fingerprint === "") return null;
  return {
    fingerprint,
    rule: isText(rule) ? rule : "",
    subject: isText(subject) ? subject : "",
    ...(isText(note) && note !== "" ? { note } : {}),
  };
}

/** Reads `crosscheck.review.json`. Never throws: what cannot be read is left out, and `damage` says so. Comments and trailing commas are allowed. */
export function parseReview(text: string): ParsedReview {
  if (text.trim() === "") return { review: EMPTY_REVIEW, damage: null };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { review: EMPTY_REVIEW, damage: "it is not a JSON object" };
  const { version, dismissed } = value as Record<string, unknown>;
  const entries = Array.isArray(dismissed) ? dismissed : [];
  const read = entries.map(readDismissal);
  const review = sorted(read.filter((entry) => entry !== null));
  let damage: string | null = null;
  if (errors.length > 0) damage = "it is not valid JSON";
  else if (version !== undefined && version !== 1) damage = `its version ${JSON.stringify(version)} is unknown`;
  else if (dismissed !== undefined && !Array.isArray(dismissed)) damage = "“dismissed” is not a list";
  else if (read.includes(null)) damage = "an entry of “dismissed” has no fingerprint";
  return { review, damage };
}

/** One entry a fingerprint, the last one wins, in an order that keeps the differences of a version control system small. */
function sorted(entries: readonly Dismissal[]): Review {
  const distinct = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()];
  const keyOf = (entry: Dismissal) => `${entry.rule}\n${entry.subject}\n${entry.fingerprint}`;
  return { version: 1, dismissed: distinct.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)) };
}

export function dismiss(review: Review, dismissal: Dismissal): Review {
  return sorted([...review.dismissed, dismissal]);
}

export function reopen(review: Review, fingerprint: string): Review {
  return sorted(review.dismissed.filter((entry) => entry.fingerprint !== fingerprint));
}

export function stateOf(review: Review, fingerprint: string): ConflictState {
  return review.dismissed.some((entry) => entry.fingerprint === fingerprint) ? "dismissed" : "open";
}

export function serialiseReview(review: Review): string {
  return `${JSON.stringify(sorted(review.dismissed), null, 2)}\n`;
}
