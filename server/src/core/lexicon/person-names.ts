import addressEntries from "./address-words.txt";
import commonEntries from "./common-words.txt";
import demonymEntries from "./demonyms.txt";
import eitherEntries from "./forenames-either.txt";
import femaleEntries from "./forenames-female.txt";
import maleEntries from "./forenames-male.txt";
import genderedEntries from "./gendered-honorifics.txt";
import generationEntries from "./generation-words.txt";
import honorificEntries from "./honorifics.txt";
import joinedEntries from "./joined-particles.txt";
import kinshipEntries from "./kinship.txt";
import { entries, entryMap, entrySet, wordsByClass } from "./list";
import modifierEntries from "./modifier-endings.txt";
import abbreviationEntries from "./name-abbreviations.txt";
import neighbourEntries from "./name-neighbours.txt";
import particleEntries from "./name-particles.txt";
import suffixEntries from "./name-suffixes.txt";
import noNameEntries from "./no-names.txt";
import openingParticleEntries from "./opening-particles.txt";
import headEntries from "./organisation-heads.txt";
import statusEntries from "./office-status.txt";
import openingEntries from "./organisation-openings.txt";
import organisationEntries from "./organisations.txt";
import personNounEntries from "./office-nouns.txt";
import verbEntries from "./person-verbs.txt";
import placeEntries from "./places.txt";
import portfolioEntries from "./portfolios.txt";
import roleModifierEntries from "./role-modifiers.txt";
import smallEntries from "./small-words.txt";
import surnameEntries from "./surnames.txt";
import titleEntries from "./titles-alike.txt";
import traderEntries from "./traders.txt";
import usualEntries from "./usual-names.txt";

/** What the lexicons know of a word, as bits: a word may be several things ("Washington", "Dean"). */
export const WordClass = {
  female: 1,
  male: 2,
  surname: 4,
  place: 8,
  demonym: 16,
  honorific: 32,
  personNoun: 64,
  kinship: 128,
  roleModifier: 256,
  portfolio: 512,
  organisationHead: 1024,
  organisationOpening: 2048,
  organisation: 4096,
  particle: 8192,
  suffix: 16384,
  verb: 32768,
  common: 65536,
  calendar: 131072,
} as const;

const CALENDAR =
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri christmas easter ramadan thanksgiving";

const sources: readonly (readonly [string, number])[] = [
  [femaleEntries, WordClass.female],
  [maleEntries, WordClass.male],
  [eitherEntries, WordClass.female | WordClass.male],
  [surnameEntries, WordClass.surname],
  [placeEntries, WordClass.place],
  [demonymEntries, WordClass.demonym],
  [honorificEntries, WordClass.honorific],
  [personNounEntries, WordClass.personNoun],
  [kinshipEntries, WordClass.kinship],
  [roleModifierEntries, WordClass.roleModifier],
  [portfolioEntries, WordClass.portfolio],
  [headEntries, WordClass.organisationHead],
  [openingEntries, WordClass.organisationOpening],
  [organisationEntries, WordClass.organisation],
  [particleEntries, WordClass.particle],
  [suffixEntries, WordClass.suffix],
  [verbEntries, WordClass.verb],
  [commonEntries, WordClass.common],
  [CALENDAR.replace(/ /g, "\n"), WordClass.calendar],
];

function classesOfWords(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [raw, bit] of sources) {
    for (const entry of entries(raw)) classes.set(entry, (classes.get(entry) ?? 0) | bit);
  }
  return classes;
}

/** From a folded word, or words with one space between them, to its `WordClass` bits. */
export const wordClasses = classesOfWords();
/** Those of several words, which are few; a text has the dot of "St. Goar" as a token of its own. */
export const phraseClasses: ReadonlyMap<string, number> = new Map(
  [...wordClasses]
    .filter(([words]) => words.includes(" "))
    .map(([words, classes]) => [words.replace(/\./g, ""), classes]),
);

/** From a form of address, folded, to the gender that it tells. */
export const honorificGenders = entryMap(genderedEntries) as ReadonlyMap<string, "male" | "female">;
/** "Mr", "Lady": forms of address that say nothing of an office. Folded. */
export const addressWords = entrySet(addressEntries);
/** "Former", "acting", "elect": words in a title that say whether the office is still held. Folded. */
export const officeStatus = entryMap(statusEntries) as ReadonlyMap<string, "former" | "acting" | "designate">;
/** "Via", "reportedly", "himself": words beside a name; the head of the list says what each class tells of it. Folded. */
export const nameNeighbours = wordsByClass(
  neighbourEntries,
  "oblique",
  "auxiliary",
  "complement",
  "definite",
  "determiner",
  "opening",
  "impersonal",
  "where",
  "place",
  "personal",
  "saint",
  "bare",
  "office",
);
/** "al" of "al-Assad", "d" of "d’Estaing": what is joined to a name. In lower case, as printed. */
export const joinedParticles = wordsByClass(joinedEntries, "article", "particle");
/** "Jr", "iii": what tells father and son apart. Folded, without full stops. */
export const generationWords = entrySet(generationEntries);
/** "The", "and", "yesterday": no names, whatever their capital. Folded. */
export const noNames = entrySet(noNameEntries);
/** "Backed" of "U.S.-backed": behind a hyphen no part of a name. */
export const modifierEndings = entrySet(modifierEntries);
/** "Sgt", "Thos": abbreviations that take their full stop with them inside a name. As printed. */
export const nameAbbreviations = entrySet(abbreviationEntries);
/** "De", "von", "bin": may open a name in lower case. */
export const openingParticles = entrySet(openingParticleEntries);
/** "Of", "the", "amid": printed small in a headline with capitals. */
export const smallWords = entrySet(smallEntries);
/** "Owner", "rival": what a firm or a team may be as well as a person. Folded. */
export const traders = entrySet(traderEntries);
/** "Dean", "hunter": mostly names. Folded. */
export const usualNames = entrySet(usualEntries);

/** From a noun for an office ("aide") to the nouns that may stand for it ("adviser"). */
export const titlesAlike: ReadonlyMap<string, ReadonlySet<string>> = titlesAlikeOf();

function titlesAlikeOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const alike = new Map<string, Set<string>>();
  for (const group of entries(titleEntries)) {
    const nouns = group.split(", ");
    for (const noun of nouns) alike.set(noun, new Set([...(alike.get(noun) ?? []), ...nouns]));
  }
  return alike;
}
