import type { DocumentStatus, StatusParams } from "../../../server/src/lsp/protocol";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** "5 articles, 3 conflicts" */
export function folderText({ state, articles, conflicts }: StatusParams): string {
  if (articles === 0) return state === "indexing" ? "Reading the articles" : "No articles";
  return `${counted(articles, "article")}, ${conflicts === 0 ? "no conflicts" : counted(conflicts, "conflict")}`;
}

/** What the status bar's entry tells when the mouse rests on it: what a click does, then why the Problems panel counts otherwise. */
export function folderTip({ state, conflicts }: StatusParams): string {
  if (state === "indexing") return "Crosscheck is still reading the folder: more may come";
  if (conflicts === 0) return "Crosscheck found no conflict. That is no proof that the sources agree";
  return `Crosscheck: show ${conflicts === 1 ? "the conflict" : "the conflicts"}

The Problems panel lists a conflict once for each article in it, and besides conflicts variations of spelling and wording.`;
}

/** A document's line in the language status: what it was taken for, and in small print why. */
export function documentText(status: DocumentStatus): { readonly text: string; readonly detail: string } {
  const reason = status.byHand ? "by crosscheck.json" : status.why;
  const others = `${counted(status.others, "other source")} tell${status.others === 1 ? "s" : ""} of it`;
  const details = status.article && status.others > 0 ? [others, reason] : [reason];
  return {
    text: status.article ? "Article" : "Not an article",
    // What could not be read is left out for its notice: that is then the reason, and is told once.
    detail: [...new Set([...details, status.notice])].filter((detail) => detail !== null).join("; "),
  };
}

const origins: Readonly<Record<string, string>> = {
  dateline: "from its dateline",
  metadata: "from the page",
  inferred: "inferred from what it tells",
  settings: "from crosscheck.json",
};

/** The publication date's line in the language status. */
export function publishedText(status: DocumentStatus): { readonly text: string; readonly detail: string } {
  if (!status.published) return { text: "Publication date unknown", detail: "“Tuesday” cannot be resolved without it" };
  const detail = (status.publishedFrom && origins[status.publishedFrom]) ?? "";
  return { text: `Published ${dayText(status.published)}`, detail };
}

/** "5 March 2025, 07:45" for an ISO date or date and time; seconds and zones are noise here. */
function dayText(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day, time] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const words = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return time ? `${words}, ${time}` : words;
}
