import { entrySet } from "./list";
import banEntries from "./ban-words.txt";
import partialEntries from "./partial-votes.txt";
import prisonEntries from "./prison-words.txt";
import sentenceEntries from "./sentence-words.txt";
import unsettledEntries from "./unsettled-lengths.txt";

/** "Sentenced", "jailed": words before a prison term. */
export const sentencingWords = entrySet(sentenceEntries);
/** "Prison", "bars": words behind a prison term. */
export const prisonWords = entrySet(prisonEntries);
/** "Banned", "suspension": words beside the length of a ban. */
export const banWords = entrySet(banEntries);
/** "Faces", "prosecutors", "served": words beside a length that is no settled one. */
export const unsettledLengths = entrySet(unsettledEntries);
/** "Round", "province": words beside a share of votes that is not the whole result. */
export const partialVotes = entrySet(partialEntries);
