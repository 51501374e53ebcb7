import type { Story } from "../link/story";
import { listed } from "../phrases";
import { accountCount, accountsAmong } from "./accounts";
import type { Conflict, Position } from "./conflict";

/** More sources than this are counted rather than named. */
const NAMED_SOURCES = 4;

/** UTF-16 code units: sources that say the same as the reader's article are counted where their names would take more, so that what the others say comes into view. */
const LONGEST_LIST = 48;

/** "Courier", "Courier and Herald", "Courier, Herald, Lantern and 4 more". */
function listOf(names: readonly string[]): string {
  const named = names.length > NAMED_SOURCES ? names.slice(0, NAMED_SOURCES - 1) : names;
  return listed(named.length < names.length ? [...named, `${names.length - named.length} more`] : named);
}

/** What a position holds, as it stands in a message: words of an article in quotation marks, values without. */
function labelOf({ rule, key }: Conflict, { label }: Position): string {
  return (rule === "quote-wording" || key === "negation") && !/^[“"‘']/.test(label) ? `“${label}”` : label;
}

const sourcesOf = (position: Position): number[] => [...new Set(position.passages.map((passage) => passage.source))];

/** The sources of a list, each text once: "Courier and Northern Wire (same text in Lantern)". */
function listOfAccounts(story: Story, sources: readonly number[]): string {
  const name = (index: number) => story.sources[index].name;
  return listOf(
    accountsAmong(story, sources).map(([first, ...prints]) => {
      return prints.length > 0 ? `${name(first)} (same text in ${listOf(prints.map(name))})` : name(first);
    }),
  );
}

/** The sources that agree with the article that is read: their names, or how many accounts they are where the names are long. */
function listOfAgreeing(story: Story, sources: readonly number[]): string {
  const names = listOfAccounts(story, sources);
  const count = accountsAmong(story, sources).length;
  return count > 1 && names.length > LONGEST_LIST ? `${count} others` : names;
}

/** How the message of a rule begins; the subject follows. */
function opening(conflict: Conflict, alone: boolean): string {
  if (conflict.rule === "figure-update")
    return alone ? `This article updates ${conflict.subject}` : `Later reports change ${conflict.subject}`;
  return alone
    ? `This article disagrees with itself on ${conflict.subject}`
    : `Sources disagree on ${conflict.subject}`;
}

/**
 * A finding in one line, rendered for the reader of one source ("3 December here; 2 December in Courier and Herald"), or for
 * a list of findings where `source` is null. What most accounts say comes first, where outlets that print one text are one account;
 * a position that the reader's article holds says "here".
 */
export function messageFor(conflict: Conflict, story: Story, source: number | null): string {
  const everywhere = new Set(conflict.positions.flatMap(sourcesOf));
  const ordered = [...conflict.positions].sort((a, b) => accountCount(b, story) - accountCount(a, story));
  if (everywhere.size === 1) {
    const labels = ordered.map((position) => labelOf(conflict, position));
    return `${opening(conflict, true)}: ${listOf(labels)}.`;
  }
  const here: string[] = [];
  const elsewhere: string[] = [];
  for (const position of ordered) {
    const sources = sourcesOf(position);
    if (source === null || !sources.includes(source)) {
      elsewhere.push(`${labelOf(conflict, position)} in ${listOfAccounts(story, sources)}`);
      continue;
    }
    const prints = sources.filter((index) => index !== source && story.accounts[index] === story.accounts[source]);
    const others = sources.filter((index) => story.accounts[index] !== story.accounts[source]);
    const same = prints.length > 0 ? ` (same text in ${listOf(prints.map((index) => story.sources[index].name))})` : "";
    here.push(
      `${labelOf(conflict, position)} here${same}${others.length > 0 ? ` and in ${listOfAgreeing(story, others)}` : ""}`,
    );
  }
  const told = [...here, ...elsewhere].join("; ");
  return `${opening(conflict, false)}: ${told}${/…”?$/.test(told) ? "" : "."}`;
}

/** A finding for a list of findings, in two short parts: "Sources disagree on the toll", and "14 (3 sources); 12 (Gazette)". */
export function messageParts(conflict: Conflict, story: Story): { readonly headline: string; readonly values: string } {
  const message = messageFor(conflict, story, null);
  const where = (sources: readonly number[]) =>
    sources.length === 1 ? story.sources[sources[0]].name : `${sources.length} sources`;
  return {
    headline: message.slice(0, message.indexOf(conflict.subject) + conflict.subject.length),
    values: conflict.positions
      .map((position) => `${labelOf(conflict, position)} (${where(sourcesOf(position))})`)
      .join("; "),
  };
}
