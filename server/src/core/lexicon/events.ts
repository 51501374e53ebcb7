import dayNeighbourEntries from "./day-neighbours.txt";
import classEntries from "./event-classes.txt";
import phraseEntries from "./event-phrases.txt";
import neighbourEntries from "./event-neighbours.txt";
import nounEntries from "./event-nouns.txt";
import verbEntries from "./event-verbs.txt";
import facilityEntries from "./facilities.txt";
import { entries, entryMap, entrySet, wordsByClass } from "./list";
import modalityNeighbourEntries from "./modality-neighbours.txt";
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

/** The forms of a verb that a list gives with its irregular ones behind slashes. */
function paradigmOf(paradigm: string): string[] {
  const [lemma, ...irregular] = paradigm.split("/");
  return irregular.length > 0 ? [lemma, ...formsOf(lemma).slice(1, 2), ...irregular] : formsOf(lemma);
}

function eventWordsOf(): ReadonlyMap<string, EventWord> {
  const words = new Map<string, EventWord>();
  for (const entry of entries(verbEntries)) {
    const colon = entry.indexOf(":");
    const paradigm = entry.slice(0, colon);
    const word = { lemma: paradigm.split("/")[0], class: entry.slice(colon + 1).trim(), verb: true };
    for (const form of paradigmOf(paradigm)) words.set(form, word);
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
/** A verb with what makes an event of it. */
interface EventPhrase extends EventWord {
  /** One or two words, lower case. */
  readonly second: string;
  /** Does the second word have to follow the verb directly? */
  readonly adjacent: boolean;
}

const FACILITY = "*facility";

function eventPhrasesOf(): ReadonlyMap<string, readonly EventPhrase[]> {
  const phrases = new Map<string, EventPhrase[]>();
  for (const [phrase, kind] of entryMap(phraseEntries)) {
    const [paradigm, ...rest] = phrase.split(" ");
    const [lemma] = paradigm.split("/");
    const behind = rest.join(" ");
    const adjacent = behind.startsWith("+");
    const seconds = behind === FACILITY ? entries(facilityEntries) : [adjacent ? behind.slice(1) : behind];
    const added = seconds.map((second) => ({ lemma: `${lemma} ${second}`, class: kind, verb: true, second, adjacent }));
    for (const form of paradigmOf(paradigm)) phrases.set(form, [...(phrases.get(form) ?? []), ...added]);
  }
  return phrases;
}

/** From the form of a verb ("found", lower case) to what makes an event of it behind it or its object ("guilty"). */
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
export const eventNeighbours = wordsByClass(
  neighbourEntries,
  "qualified",
  "met",
  "lasting",
  "factual",
  "armed",
  "passive",
  "counting",
  "locative",
  "pointing",
  "introducing",
  "object",
  "undergone",
);
/** "Scheduled", "resume", "unless": words beside those that tell a modality; the head of the list says how. Lower case. */
export const modalityNeighbours = wordsByClass(
  modalityNeighbourEntries,
  "ahead",
  "occurring",
  "starting",
  "timing",
  "governing",
  "parting",
  "open",
);
/** Words between an event and a day, or before the event; the head of the list says what each class makes of the two. Lower case. */
export const dayNeighbours = wordsByClass(
  dayNeighbourEntries,
  "happening",
  "circumstance",
  "clause",
  "telling",
  "auxiliary",
  "determiner",
  "opening",
  "made",
);
