import archiveEntries from "./archive-marks.txt";
import captionEntries from "./caption-marks.txt";
import { choiceOf, entries, entryMap, entrySet, wordsByClass } from "./list";
import mastheadEntries from "./mastheads.txt";
import furnitureEntries from "./page-furniture.txt";
import pressEntries from "./press-roles.txt";
import pressWordEntries from "./press-words.txt";
import publicationEntries from "./publication-words.txt";

/** Words beside a publication date, lower case, to `label` ("published") or `other` ("gmt"). */
export const publicationWords = entryMap(publicationEntries);
const furniture = entryMap(furnitureEntries);
const furnitureOfKind = (kind: string) => [...furniture.keys()].filter((phrase) => furniture.get(phrase) === kind);

/** What whole lines of page furniture are made of, lower case, without spaces, longest first. */
export const furnitureLines = furnitureOfKind("line")
  .map((phrase) => phrase.replaceAll(" ", ""))
  .sort((a, b) => b.length - a.length);
/** Finds a phrase of page furniture in a lower-case text; its first group is one that starts the tail of a page. */
export const furniturePhrase = new RegExp(
  `(?<![a-z])(?:(${choiceOf(furnitureOfKind("tail"))})|${choiceOf(furnitureOfKind("phrase"))})(?![a-z])`,
);
const marks = entries(captionEntries);
/** Finds the mark of a picture's credit in a lower-case text; a word of it not inside another ("telephoto:"). */
export const captionMark = new RegExp(
  `(?<![a-z])(?:${choiceOf(marks.filter((mark) => /^[a-z]/.test(mark)))})|${choiceOf(marks.filter((mark) => !/^[a-z]/.test(mark)))}`,
);
/** Finds what a caption says of a picture from an archive, whatever its capitals. */
export const archiveMark = new RegExp(`(?<![\\p{L}\\d])(?:${choiceOf(entries(archiveEntries))})(?![\\p{L}\\d])`, "iu");
/** Nouns that the names of outlets are made with ("Courier", "Gazette"). */
export const mastheadNouns = entrySet(mastheadEntries);
/** What authors are called, by the place where it shows who wrote an article. Lower case. */
export const pressRoles = wordsByClass(pressEntries, "byline", "outlet", "about");
/** "Reporting by", "pool", "filed under": words of the lines around an article; the head of the list says of which. Lower case. */
export const pressWords = wordsByClass(pressWordEntries, "byline", "picture", "credit", "agency", "site", "label");
