import { bodyStart } from "../sites";

/** Another headline: the first words of the longest paragraph, which say nothing new. */
export function headline(text: string): string {
  const from = bodyStart(text);
  const first = text.slice(0, from).trim();
  // A text that begins with its dateline has no headline to change.
  if (first.length === 0 || first.length > 120 || /[.:—–-]$/.test(first)) return text;
  const body = text.slice(from);
  const longest = body.split("\n").reduce((best, paragraph) => (paragraph.length > best.length ? paragraph : best), "");
  const words = longest
    .replace(/["“”]/g, "")
    .split(" ")
    .slice(0, 9)
    .join(" ")
    .replace(/[,.;:]$/, "");
  return `${words}\n${body}`;
}
