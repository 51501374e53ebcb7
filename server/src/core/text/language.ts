import { languagesOfWord } from "../lexicon/languages";
import type { Token } from "./tokens";

/** Words looked at: enough to be sure, few enough to cost nothing. */
const SAMPLE = 200;
const FEWEST_WORDS = 8;
/** In running text of the languages listed, a fifth to a half of the words are in its list; names and headlines have fewer. */
const SMALLEST_SHARE = 0.12;

/** The language of a text by its function words (ISO 639-1); `und` where they do not tell. */
export function languageOf(tokens: readonly Token[]): string {
  const scores = new Map<string, number>();
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    if (++words > SAMPLE) break;
    // A word of one language alone says more than one that several share.
    const languages = languagesOfWord.get(token.text) ?? languagesOfWord.get(token.text.toLowerCase());
    for (const language of languages ?? [])
      scores.set(language, (scores.get(language) ?? 0) + (languages!.length === 1 ? 1.5 : 1));
  }
  if (words < FEWEST_WORDS) return "und";
  let best = "und";
  let most = 0;
  let second = 0;
  for (const [language, score] of scores) {
    if (score > most) [best, most, second] = [language, score, most];
    else if (score > second) second = score;
  }
  return most >= SMALLEST_SHARE * Math.min(words, SAMPLE) && most > 1.05 * second ? best : "und";
}
