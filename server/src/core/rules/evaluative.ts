import { gradingWords } from "../lexicon/wordings";

/** Endings of English adjectives and adverbs that nouns and verbs seldom have. */
const SUFFIX = /(?:ful|ive|ous|able|ible|less|ish|ly|ical)$/i;

/** Do words look like adjectives and adverbs, whose choice is a translator’s? */
export function isEvaluative(words: string): boolean {
  return words
    .split(/[^\p{L}]/u)
    .every((word) => word === "" || gradingWords.has(word.toLowerCase()) || SUFFIX.test(word));
}
