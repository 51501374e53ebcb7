import { companyForms, romanisation, silentParticles } from "../lexicon/names-across-scripts";
import { generationWords, WordClass, wordClasses } from "../lexicon/person-names";
import { fold } from "../text/fold";
import { remembered } from "../text/remembered";

/** A name as it is compared: Latin letters, lower case, without titles, particles and company forms. */
export interface ComparableName {
  readonly words: readonly string[];
  /** Was it written in a script without short vowels (Arabic, Hebrew), so that only consonants compare? */
  readonly consonantal: boolean;
  /** Was it written in Chinese characters, so that only the sound of its syllables compares? */
  readonly syllabic: boolean;
}

const HANGUL_INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const HANGUL_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const HANGUL_FINALS = " k k ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t t k t p t".split(" ");
const LOOKALIKES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "!": "i",
  "|": "l",
};

function hangul(code: number): string {
  const syllable = code - 0xac00;
  const vowel = HANGUL_VOWELS[Math.floor((syllable % 588) / 28)];
  return `${HANGUL_INITIALS[Math.floor(syllable / 588)]}${vowel}${HANGUL_FINALS[syllable % 28].trim()}`;
}

/** Latin letters with marks and whatever no table knows. */
const otherwise = (letter: string): string =>
  /\p{Script=Latin}|\p{M}/u.test(letter) ? letter : /\p{L}/u.test(letter) ? "" : " ";

/** A name in Latin letters, whatever its script; characters that no table knows are dropped. */
function romanise(name: string): string {
  let latin = "";
  for (const letter of name.toLowerCase()) {
    const code = letter.codePointAt(0)!;
    if (code < 0x250) latin += letter;
    else if (code >= 0xac00 && code <= 0xd7a3) latin += hangul(code);
    else latin += romanisation.get(letter) ?? romanisation.get(letter.normalize("NFD")[0]) ?? otherwise(letter);
  }
  return latin;
}

/** Latin letters among Cyrillic or Greek ones, or digits inside a word, are look-alikes. */
function withoutLookalikes(word: string): string {
  return /\p{L}/u.test(word) && /[01345!|]/.test(word) ? word.replace(/[01345!|]/g, (sign) => LOOKALIKES[sign]) : word;
}

const isTitle = (word: string): boolean => {
  const own = wordClasses.get(word) ?? 0;
  const names = WordClass.female | WordClass.male | WordClass.surname;
  return (own & (WordClass.honorific | WordClass.personNoun)) !== 0 && (own & names) === 0;
};

/** The comparable words of a name. A name of titles alone keeps them. */
export const comparableName = remembered((name: string): ComparableName => {
  // Joined words ("VladimirPutin") come apart where a small letter meets a capital, but for "McX" and "DeX".
  const apart = name.replace(/(\p{Ll}{3})(\p{Lu}\p{Ll}{2})/gu, "$1 $2");
  const comma = apart.indexOf(",");
  const ordered = comma > 0 ? `${apart.slice(comma + 1)} ${apart.slice(0, comma)}` : apart;
  const consonantal = /[\u0590-\u06ff]/.test(name);
  const syllabic = /\p{Script=Han}/u.test(name);
  const all = fold(romanise(ordered.normalize("NFC")))
    .split(/[\s·.\-‐‑–_/()"“”]/)
    .map((word) => withoutLookalikes(word).replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "");
  const bare = all.filter(
    (word) =>
      !companyForms.has(word) &&
      !isTitle(word) &&
      (word.length === 1 || !silentParticles.has(word)) &&
      !generationWords.has(word),
  );
  return { words: bare.length > 0 ? bare : all, consonantal, syllabic };
});
