import type { Random } from "../random";

const SPOKEN =
  /["“]([^"“”\n]{20,300}),["”] (?:(said) ((?:\p{Lu}[\p{L}.'’-]* ?){1,3})|((?:\p{Lu}[\p{L}.'’-]* ?){1,3}) (said))\./gu;
const SHIFTS: readonly (readonly [RegExp, string])[] = [
  [/\bwe will\b/gi, "they would"],
  [/\bwe are\b/gi, "they were"],
  [/\bwe have\b/gi, "they had"],
  [/\bwe\b/gi, "they"],
  [/\bour\b/gi, "their"],
  [/\bus\b/g, "them"],
  [/\bwill\b/g, "would"],
  [/\bcan\b/g, "could"],
  [/\bmay\b/g, "might"],
  [/\bis\b/g, "was"],
  [/\bare\b/g, "were"],
];

/** Turns one quotation with its speaker behind it into reported speech. */
export function indirect(text: string, random: Random): string {
  const sites = [...text.matchAll(SPOKEN)].filter(
    ([, words]) => !/\b(?:I|I'm|I’m|my|me|you|your|let)\b|[’'](?:re|ve|ll|d|s)\b|[?!—]/.test(words),
  );
  if (sites.length === 0) return text;
  const match = sites[random(sites.length)];
  const [whole, words, , behind, before] = match;
  let reported = words[0].toLowerCase() + words.slice(1);
  for (const [pattern, by] of SHIFTS) reported = reported.replace(pattern, by);
  // A first word that is capitalised inside sentences as well stays so.
  if (new RegExp(`[a-z,] ${/^[\p{L}]+/u.exec(words)?.[0] ?? "\u0000"}\\b`, "u").test(text))
    reported = words[0] + reported.slice(1);
  const speaker = (behind ?? before).trim();
  return `${text.slice(0, match.index)}${speaker} said that ${reported}.${text.slice(match.index + whole.length)}`;
}
