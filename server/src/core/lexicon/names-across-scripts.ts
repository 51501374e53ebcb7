import companyEntries from "./company-forms.txt";
import hanEntries from "./han-names.txt";
import { entryMap, entrySet } from "./list";
import nicknameEntries from "./nicknames.txt";
import romanisationEntries from "./romanisation.txt";
import silentEntries from "./silent-particles.txt";

/** From a letter or character of another script to Latin letters, lower case. */
export const romanisation: ReadonlyMap<string, string> = new Map([
  ...entryMap(romanisationEntries),
  ...entryMap(hanEntries),
]);

/** From a short form ("bill") to the full forms that it may stand for ("william"), folded. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  [...entryMap(nicknameEntries)].map(([short, full]) => [short, full.split(", ")]),
);

/** "al", "de", "van": what a name is compared without, folded. */
export const silentParticles = entrySet(silentEntries);
/** "ltd", "gmbh": the legal form of a company, folded. */
export const companyForms = entrySet(companyEntries);
