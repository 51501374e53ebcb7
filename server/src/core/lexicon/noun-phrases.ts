import { entryMap, entrySet, wordsByClass } from "./list";
import attributiveEntries from "./plural-attributives.txt";
import changeEntries from "./change-nouns.txt";
import companionEntries from "./movement-companions.txt";
import continuingEntries from "./continuing-words.txt";
import participleEntries from "./object-participles.txt";
import pluralEntries from "./irregular-plurals.txt";
import sizeEntries from "./dimension-words.txt";
import movementEntries from "./movement-verbs.txt";
import partEntries from "./noun-phrase-parts.txt";
import stopEntries from "./noun-phrase-stops.txt";
import verbNounEntries from "./verb-nouns.txt";

/** Words that end a noun phrase behind a number: prepositions, conjunctions, determiners, pronouns, auxiliaries, common verbs. */
export const nounPhraseStops = entrySet(stopEntries);
/** "The", "further": words at the edges of a noun phrase that is counted; the head of the list says how. Lower case. */
export const nounPhraseParts = wordsByClass(partEntries, "determiner", "quantifying", "dashed", "spanning");
/** "people", "children": plurals that do not end in -s, each with its singular. */
export const irregularPlurals = entryMap(pluralEntries);
/** Plurals that stand before another noun ("sports teams", "arms deals"). */
export const pluralAttributives = entrySet(attributiveEntries);
/** "rose", "fell", "is worth": verbs between what is measured and its figure. */
export const movementVerbs = entrySet(movementEntries);
/** "tall", "deep", "old": words behind a measure that say which dimension it is. */
export const dimensionWords = entrySet(sizeEntries);
/** "rise", "drop": nouns for the change of what is measured. */
export const changeNouns = entrySet(changeEntries);
/** "cost", "rise": words that are verbs beside a figure, and nouns as well. */
export const verbNouns = entrySet(verbNounEntries);
/** "had", "only", "to": words between a subject, its verb of movement and the figure. */
export const movementCompanions = entrySet(companionEntries);
/** "to", "compared", "equals": words between two figures that tell one measured thing. */
export const continuingWords = entrySet(continuingEntries);
/** "carrying", "facing": participles behind a number that take an object. */
export const objectParticiples = entrySet(participleEntries);
