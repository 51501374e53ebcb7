import ageEntries from "./age-words.txt";
import { entrySet, wordsByClass } from "./list";
import casualtyEntries from "./casualty-words.txt";
import idiomEntries from "./figure-idioms.txt";
import rangeEntries from "./figure-ranges.txt";
import startEntries from "./figure-starts.txt";
import shareEntries from "./figure-shares.txt";
import subjectEntries from "./figure-subjects.txt";
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
/** "Years", "summer", "o'clock", "since": words of times beside figures, and before them; the head of the list says how. Lower case. */
export const figureTimes = wordsByClass(
  timeEntries,
  "time",
  "season",
  "clock",
  "span",
  "yearly",
  "dating",
  "place",
  "ahead",
);
/** "Half", "minus", "quarter": words with which a figure may begin, beside numbers; the head of the list says where. Lower case. */
export const figureStarts = wordsByClass(startEntries, "alone", "counted", "vague");
/** "Widow", "elderly": words around a number that is an age; the head of the list says how. Lower case. */
export const ageWords = wordsByClass(ageEntries, "somebody", "describing", "hedging", "closing", "verb");
/** "Ranging", "rose", "half": words beside two numbers or a fraction; the head of the list says what they make of them. Lower case. */
export const rangeWords = wordsByClass(rangeEntries, "spread", "moved", "span", "handing", "halved", "half", "carried");
/** "Another", "including", "whom": words by which a number is a part of a whole or adds to another; the head of the list says how. Lower case. */
export const shareWords = wordsByClass(
  shareEntries,
  "added",
  "more",
  "known",
  "them",
  "holding",
  "dying",
  "leading",
  "filling",
  "apart",
);
/** "Whereas", "founded", "against": words around what is measured and its verb; the head of the list says how. Lower case. */
export const subjectWords = wordsByClass(
  subjectEntries,
  "border",
  "inserted",
  "priced",
  "nominal",
  "month",
  "oblique",
  "within",
  "linking",
  "article",
  "total",
  "leading",
  "governing",
  "determined",
  "empty",
  "negator",
  "negated",
  "lasting",
  "relation",
);
