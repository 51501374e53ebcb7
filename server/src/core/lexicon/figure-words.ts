import { entrySet, wordsByClass } from "./list";
import casualtyEntries from "./casualty-words.txt";
import idiomEntries from "./figure-idioms.txt";
import timeEntries from "./figure-times.txt";
import numberedEventEntries from "./numbered-events.txt";
import numberedNounEntries from "./numbered-nouns.txt";
import scoreEntries from "./score-words.txt";
import singleEntries from "./single-idioms.txt";
import streetEntries from "./street-words.txt";
import zeroEntries from "./zero-nouns.txt";

/** "article", "room", "flight": nouns before a number that names one of them. */
export const numberedNouns = entrySet(numberedNounEntries);
/** "street", "avenue": words that make the number before them that of a house. */
export const streetWords = entrySet(streetEntries);
/** "round", "victim": nouns that an ordinal counts. */
export const numberedEvents = entrySet(numberedEventEntries);
/** Words behind "one" that make it no count ("one day", "one another"). */
export const singleIdioms = entrySet(singleEntries);
/** Phrases that hold a number and count nothing ("two to tango", "back to square one"), lower case. */
export const figureIdioms = entrySet(idiomEntries);
/** "casualties", "survivors": nouns that "no" counts as nought. */
export const zeroNouns = entrySet(zeroEntries);
/** "injured", "missing": what happened to those who are counted. */
export const casualtyWords = entrySet(casualtyEntries);
/** "win", "majority": words behind the result of a match or vote. */
export const scoreWords = entrySet(scoreEntries);
/** "Years", "summer", "o'clock": words of times beside figures, lower case. */
export const figureTimes = wordsByClass(timeEntries, "time", "season", "clock");
