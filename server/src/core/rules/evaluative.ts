/** Endings of English adjectives and adverbs that nouns and verbs seldom have. */
const SUFFIX = /(?:ful|ive|ous|able|ible|less|ish|ly|ical)$/i;
const GRADES = new Set(
  "very extremely highly much big great good bad better best worse worst strong hard huge vast deep clear major minor new old".split(
    " ",
  ),
);

/** Do words look like adjectives and adverbs, whose choice is a translator’s? */
export function isEvaluative(words: string): boolean {
  return words.split(/[^\p{L}]/u).every((word) => word === "" || GRADES.has(word.toLowerCase()) || SUFFIX.test(word));
}
