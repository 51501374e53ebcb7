/** Letters that Unicode does not take apart into a plain letter and a mark, and the signs that stand for one another in print. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
  ð: "d",
  ə: "e",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "‑": "-",
  "‐": "-",
};

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Words as the lexicons hold them and as they are compared: lower case, without diacritics, straight apostrophes and hyphens. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain letters, and normalising them is what costs.
  if (isPlain(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđıæœßþðə’‘ʼ‑‐]/g, (letter) => PLAIN[letter]);
}

/** A folded word without the "'s" at its end. */
export function withoutPossessive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}
