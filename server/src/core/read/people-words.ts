import { choiceOf } from "../lexicon/list";
import {
  joinedParticles,
  modifierEndings,
  noNames,
  phraseClasses,
  WordClass,
  wordClasses,
} from "../lexicon/person-names";
import type { Article } from "../text/article";
import { fold } from "../text/fold";
import { perForm, trigger } from "../text/forms";
import type { Token } from "../text/tokens";

const NAMES = WordClass.female | WordClass.male | WordClass.surname;
/** A particle or an article that is joined to a capital by a hyphen or an apostrophe: "al-Assad", "d’Estaing". */
const JOINED_PARTICLE = new RegExp(
  `^(?:${choiceOf([...joinedParticles.article, ...joinedParticles.particle])})[-‐‑'’]\\p{Lu}`,
  "u",
);
/** "U.S.-backed", "Franco-British": a capitalised modifier, no name. */
function isModifier(text: string): boolean {
  const ending = text.slice(Math.max(text.lastIndexOf("-"), text.lastIndexOf("‐"), text.lastIndexOf("‑")) + 1);
  if (modifierEndings.has(ending)) return true;
  const classes = wordClasses.get(ending.toLowerCase()) ?? 0;
  return (classes & WordClass.demonym) !== 0 && (classes & NAMES) === 0;
}

/** Does a word end in "’s"? */
function endsInPossessive(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== 115 && last !== 83) return false;
  const mark = text.charCodeAt(text.length - 2);
  return text.length > 2 && (mark === 39 || mark === 0x2019);
}

function beginsWithCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) {
    if (first >= 65 && first <= 90) return !(text.length > 4 && text.includes("-") && isModifier(text));
    return (text.includes("-") || text.includes("'") || text.includes("’")) && JOINED_PARTICLE.test(text);
  }
  const letter = String.fromCodePoint(text.codePointAt(0)!);
  return letter.toLowerCase() !== letter;
}

/** The classes of a listed word, and what "mayor" says of "mayor-elect". */
function classesListed(form: string): number | undefined {
  const own = wordClasses.get(form);
  if (own !== undefined) return own;
  const office = /^(.{1,60})-(?:elect|designate)$/.exec(form)?.[1];
  return office === undefined ? undefined : (wordClasses.get(office) ?? 0) & WordClass.personNoun || undefined;
}

/** The classes of a word: its own, else those of its parts ("Jean-Claude", "Smith-Jones", "al-Assad", "McAllister"). */
function classesOf(form: string): number {
  const own = classesListed(form);
  if (own !== undefined) return own;
  const hyphen = form.indexOf("-");
  if (hyphen > 0) {
    const first = wordClasses.get(form.slice(0, hyphen)) ?? 0;
    const last = wordClasses.get(form.slice(form.lastIndexOf("-") + 1)) ?? 0;
    const gender = first & last & (WordClass.female | WordClass.male) || first & (WordClass.female | WordClass.male);
    return gender | ((last | (first & WordClass.particle ? last : 0)) & (WordClass.surname | WordClass.place));
  }
  if (/^(?:mac|mc|o')[a-z]{3,20}$/.test(form) && form.length > 5) return WordClass.surname;
  return 0;
}

/** Words that end in a possessive, all of one length. */
const POSSESSIVE = trigger(({ kind, text }) => kind === "word" && endsInPossessive(text));
const POSSESSIVE_LENGTH = "’s".length;
/** Words in lower case, of more than two letters. */
const SMALL = trigger(({ kind, text }) => kind === "word" && text.length > 2 && !beginsWithCapital(text));
/** Words that begin with a capital, as names do. */
const CAPITAL = trigger((form) => {
  if (form.kind !== "word" || !beginsWithCapital(form.text)) return false;
  return !noNames.has(nameForm(form)) && !((form.triggers & POSSESSIVE) !== 0 && noNames.has(fold(form.text)));
});

/** The folded word without its possessive; lower-case words stand as they are. Empty for what is no word. */
export const nameForm = perForm(({ kind, text, triggers }) => {
  if (kind !== "word") return "";
  const bare = (triggers & POSSESSIVE) !== 0 ? text.slice(0, -POSSESSIVE_LENGTH) : text;
  return beginsWithCapital(text) ? fold(bare) : bare;
});

/** `WordClass` bits of a word as it is listed. */
const listedClasses = perForm((form) => classesListed(nameForm(form)) ?? 0);
/** `WordClass` bits; those of a name that is not listed by its parts. */
const nameClasses = perForm((form) => {
  if (form.kind !== "word") return 0;
  return (form.triggers & CAPITAL) !== 0 ? classesOf(nameForm(form)) : listedClasses(form);
});

/** What the reader of people knows of the tokens of an article, by their index. Behind the last and before the first there are no words. */
export class WordTable {
  private small: ReadonlySet<string> | undefined;

  constructor(readonly tokens: readonly Token[]) {}

  /** `WordClass` bits; 0 for numbers, punctuation and unknown words. */
  classes(index: number): number {
    return this.has(index) ? nameClasses(this.tokens[index].form) : 0;
  }

  /** `WordClass` bits of some words as one entry of a lexicon. */
  classesTogether(indices: readonly number[]): number {
    if (indices.length === 1) return listedClasses(this.tokens[indices[0]].form);
    return phraseClasses.get(indices.map((index) => this.form(index)).join(" ")) ?? 0;
  }

  /** Is the token a word that begins with a capital, as a name does? */
  isCapital(index: number): boolean {
    return this.has(index) && (this.tokens[index].form.triggers & CAPITAL) !== 0;
  }

  hasPossessive(index: number): boolean {
    return this.has(index) && (this.tokens[index].form.triggers & POSSESSIVE) !== 0;
  }

  /** Where a word ends without its possessive: "Putin" of "Putin’s". */
  end(index: number): number {
    return this.tokens[index].end - (this.hasPossessive(index) ? POSSESSIVE_LENGTH : 0);
  }

  /** The folded word without its possessive. Empty for what is no word. */
  form(index: number): string {
    return this.has(index) ? nameForm(this.tokens[index].form) : "";
  }

  /** Does the article also write a word in lower case? */
  isWrittenSmall(form: string): boolean {
    return (this.small ??= smallWords(this.tokens)).has(form);
  }

  private has(index: number): boolean {
    return index >= 0 && index < this.tokens.length;
  }
}

function smallWords(tokens: readonly Token[]): Set<string> {
  const small = new Set<string>();
  for (const { form } of tokens) {
    if ((form.triggers & SMALL) === 0) continue;
    const word = (form.triggers & POSSESSIVE) !== 0 ? nameForm(form) : form.text;
    if (word.length > 2) small.add(word);
  }
  return small;
}

export function wordsOf(article: Article): WordTable {
  return new WordTable(article.tokens);
}
