import { cardinalWords } from "../lexicon/numbers";
import { WordClass, wordClasses } from "../lexicon/person-names";
import { isCapitalised } from "../text/capital";
import type { Article } from "../text/article";
import { type Token, tokensIn } from "../text/tokens";
import type { FigureSentence } from "./figure-sentences";
import { bareWord } from "./similarity-terms";

/** The names of some tokens, each as its folded words: "Norvale United", "Port Carrow". */
function namesApart(tokens: readonly Token[]): ReadonlySet<string>[] {
  const found: Set<string>[] = [];
  let open: Set<string> | null = null;
  tokens.forEach(({ text, kind }, at) => {
    const bare = kind === "word" && isCapitalised(text) ? bareWord(text) : "";
    const classes = wordClasses.get(bare) ?? 0;
    const common = at === 0 && ((classes & WordClass.common) !== 0 || cardinalWords.has(bare));
    if (bare === "" || common || (classes & WordClass.calendar) !== 0) open = null;
    else if (open) open.add(bare);
    else found.push((open = new Set([bare])));
    // "Norvale's United": behind a possessive begins another name.
    if (/['’]s?$/.test(text)) open = null;
  });
  return found;
}

/** The names beside a result; where its sentence begins with a pronoun, those of the sentence before as well. */
export function sidesOf({ tokens, before }: FigureSentence, article: Article): readonly ReadonlySet<string>[] {
  const here = namesApart(tokens);
  return before && tokens[0].kind === "word" && PRONOUN.test(tokens[0].text)
    ? [...namesApart(tokensIn(article.tokens, before)), ...here]
    : here;
}

const PRONOUN = /^(?:He|She|It|They|His|Her|Its|Their)$/;
