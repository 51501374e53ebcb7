import { languagesOfWord } from "../lexicon/languages";
import { perForm, trigger } from "./forms";
import type { Token } from "./tokens";

/** Words looked at: enough to be sure, few enough to cost nothing. */
const SAMPLE = 200;
const FEWEST_WORDS = 8;
/** In running text of the languages listed, a fifth to a half of the words are in its list; names and headlines have fewer. */
const SMALLEST_SHARE = 0.12;

const LANGUAGES = [...new Set([...languagesOfWord.values()].flat())];

/** Function words of a language that is known here. */
const FUNCTION_WORD = trigger(({ text, lower }) => languagesOfWord.has(text) || languagesOfWord.has(lower));

/** The languages that use a word, as indices of `LANGUAGES`. */
const languagesOf = perForm(({ text, lower }) =>
  (languagesOfWord.get(text) ?? languagesOfWord.get(lower) ?? []).map((language) => LANGUAGES.indexOf(language)),
);

/** The language of a text by its function words (ISO 639-1); `und` where they do not tell. */
export function languageOf(tokens: readonly Token[]): string {
  const scores = LANGUAGES.map(() => 0);
  /** The languages in the order in which they were met: the first of two with one score counts. */
  const met: number[] = [];
  let words = 0;
  for (const { form } of tokens) {
    if (form.kind !== "word") continue;
    if (++words > SAMPLE) break;
    if ((form.triggers & FUNCTION_WORD) === 0) continue;
    const languages = languagesOf(form);
    for (const language of languages) {
      if (scores[language] === 0) met.push(language);
      // A word of one language alone says more than one that several share.
      scores[language] += languages.length === 1 ? 1.5 : 1;
    }
  }
  if (words < FEWEST_WORDS) return "und";
  let best = "und";
  let most = 0;
  let second = 0;
  for (const language of met) {
    const score = scores[language];
    if (score > most) [best, most, second] = [LANGUAGES[language], score, most];
    else if (score > second) second = score;
  }
  return most >= SMALLEST_SHARE * Math.min(words, SAMPLE) && most > 1.05 * second ? best : "und";
}
