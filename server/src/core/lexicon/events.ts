import dayNeighbourEntries from "./day-neighbours.txt";
import classEntries from "./event-classes.txt";
import phraseEntries from "./event-phrases.txt";
import neighbourEntries from "./event-neighbours.txt";
import nounEntries from "./event-nouns.txt";
import verbEntries from "./event-verbs.txt";
import { entries, entryMap, entrySet, wordsByClass } from "./list";
import modalityEntries from "./modality.txt";
import placePartEntries from "./place-parts.txt";

/** What a word that names or tells an event stands for. */
export interface EventWord {
  readonly lemma: string;
  readonly class: string;
  readonly verb: boolean;
}

function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The regular forms of an English verb. */
function formsOf(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const third = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

function eventWordsOf(): ReadonlyMap<string, EventWord> {
  const words = new Map<string, EventWord>();
  for (const entry of entries(verbEntries)) {
    const colon = entry.indexOf(":");
    const [lemma, ...irregular] = entry.slice(0, colon).split("/");
    const word = { lemma, class: entry.slice(colon + 1).trim(), verb: true };
    const forms = irregular.length > 0 ? [lemma, ...formsOf(lemma).slice(1, 2), ...irregular] : formsOf(lemma);
    for (const form of forms) words.set(form, word);
  }
  // A form that is both ("meeting", "protests") is taken as the noun: its class is the same.
  for (const [lemma, kind] of entryMap(nounEntries)) {
    const word = { lemma, class: kind, verb: false };
    words.set(lemma, word);
    words.set(pluralOf(lemma), word);
  }
  return words;
}

/** From a word form, lower case ("talks", "met"), to the event that it names or tells. */
export const eventWords: ReadonlyMap<string, EventWord> = eventWordsOf();
function eventPhrasesOf(): ReadonlyMap<string, ReadonlyMap<string, EventWord>> {
  const phrases = new Map<string, Map<string, EventWord>>();
  for (const [phrase, kind] of entryMap(phraseEntries)) {
    const [first, second] = phrase.split(" ");
    const known = phrases.get(first) ?? new Map<string, EventWord>();
    phrases.set(first, known.set(second, { lemma: phrase, class: kind, verb: true }));
  }
  return phrases;
}

/** From the first word of a phrase that tells an event ("found", lower case), and from the word that follows it or its object ("guilty"), to the event. */
export const eventPhrases = eventPhrasesOf();
/** From a word or phrase of up to three words, lower case, straight apostrophes, to a modality. */
export const modalityPhrases: ReadonlyMap<string, string> = new Map(
  [...entryMap(modalityEntries)].map(([phrase, modality]) => [phrase.replace(/’/g, "'"), modality]),
);
/** From a class of events to what is special about it: "speech", "lasting", "sudden" or "once". */
export const eventClassKinds: ReadonlyMap<string, string> = entryMap(classEntries);
/** "outskirts", "port": what lies in a place, before "of" and its name. */
export const placeParts = entrySet(placePartEntries);
/** Words beside one that names or tells an event; the head of the list says where each class stands and what it does. Lower case. */
export const eventNeighbours = wordsByClass(neighbourEntries, "qualified", "met", "lasting", "factual");
/** Words between an event and a day, or before the event; the head of the list says what each class makes of the two. Lower case. */
export const dayNeighbours = wordsByClass(
  dayNeighbourEntries,
  "happening",
  "circumstance",
  "clause",
  "telling",
  "auxiliary",
  "determiner",
);
