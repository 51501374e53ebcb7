// Makes the lists of forenames and surnames (server/src/core/lexicon) from three packages and from names-by-hand.txt:
//   node test/bench/gather-names.mjs            writes them
//   node test/bench/gather-names.mjs --check    fails where they are others
// Names come from compromise (its lexicon), @faker-js/faker (its locales in Latin and Cyrillic letters) and
// gender-detection-from-name (names that two of its six languages share). What has no Latin letters is romanised by
// any-ascii; romanisations that newspapers print otherwise, and names that no package has, were written by hand.
import anyAscii from "any-ascii";
import { buildSync } from "esbuild";
import nlp from "compromise";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const lexicon = join(import.meta.dirname, "../../server/src/core/lexicon");

/** Locales whose letters any-ascii romanises in a way that no newspaper would, and those that are no language of names. */
const LEFT_OUT = new Set(
  "ar az base bn_BD dv el en_AU_ocker en_BORK en_HK eo fa he hy ja ka_GE ko ku_ckb mn_MN_cyrl ne ta_IN th ur zh_CN zh_TW".split(
    " ",
  ),
);
const LANGUAGES = ["de", "en", "es", "fr", "it", "tr"];
const ORIGIN = {
  forenames:
    "From compromise 14, @faker-js/faker 10 and gender-detection-from-name 1.11 (all MIT; names that two of its six lists share)",
  surnames: "From compromise 14 and @faker-js/faker 10 (both MIT)",
};
const LISTS = {
  "forenames-female": `Forenames of women, folded. ${ORIGIN.forenames}`,
  "forenames-male": `Forenames of men, folded. ${ORIGIN.forenames}`,
  "forenames-either": `Forenames of women and men, folded. ${ORIGIN.forenames}`,
  surnames: `Surnames, folded. ${ORIGIN.surnames}`,
};

/** The reader's own folding, so that a list holds what the reader looks up. */
async function loadFolding() {
  const bundle = join("dist", "gather-names-folding.mjs");
  const entry = "server/src/core/text/fold.ts";
  buildSync({ entryPoints: [entry], bundle: true, format: "esm", loader: { ".txt": "text" }, outfile: bundle });
  const { fold } = await import(pathToFileURL(bundle));
  rmSync(bundle);
  return (name) => {
    const folded = fold(name);
    // The apostrophe is how any-ascii writes a soft sign.
    return /^[\0-\x7f]*$/.test(folded) ? folded : anyAscii(name).toLowerCase().replaceAll("'", "");
  };
}

/** The strings of faker's data, which come as lists, as weighted values or by gender. */
function stringsOf(data) {
  if (data === null || data === undefined) return [];
  if (!Array.isArray(data)) return Object.values(data).flatMap(stringsOf);
  return data.map((each) => (typeof each === "string" ? each : each.value));
}

/** A forename that at least this share of its sources gives to the rarer gender is one of either. */
const EITHER_SHARE = 0.3;

/** The names of all packages: for each kind from the folded name to the number of sources that have it so. */
async function gather() {
  const fold = await loadFolding();
  const found = { female: new Map(), male: new Map(), generic: new Map(), surname: new Map() };
  const add = (kind, names) => {
    for (const name of new Set(names.map(fold)))
      if (/^[a-z][a-z'-]+$/.test(name)) found[kind].set(name, (found[kind].get(name) ?? 0) + 1);
  };

  const { allLocales } = require("@faker-js/faker");
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (LEFT_OUT.has(locale) || !person) continue;
    for (const kind of ["female", "male", "generic"]) add(kind, stringsOf(person.first_name?.[kind]));
    add("surname", stringsOf(person.last_name));
  }

  const kinds = { FemaleName: "female", MaleName: "male", FirstName: "generic", LastName: "surname" };
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon))
    for (const tag of [tags].flat()) if (tag in kinds) add(kinds[tag], [word]);

  const votes = new Map();
  for (const language of LANGUAGES)
    for (const [name, gender] of require(`gender-detection-from-name/names/${language}.js`))
      votes.set(fold(name), [...(votes.get(fold(name)) ?? []), gender]);
  for (const [name, genders] of votes) if (genders.length > 1) for (const gender of genders) add(gender, [name]);
  return found;
}

/** The lists as the packages have them. A forename without a gender in any of them is one of either. */
function listsOf({ female, male, generic, surname }) {
  const lists = { "forenames-female": [], "forenames-male": [], "forenames-either": [], surnames: [...surname.keys()] };
  for (const name of new Set([...female.keys(), ...male.keys(), ...generic.keys()])) {
    const [women, men] = [female.get(name) ?? 0, male.get(name) ?? 0];
    const either = Math.min(women, men) >= EITHER_SHARE * (women + men);
    lists[`forenames-${either ? "either" : women > men ? "female" : "male"}`].push(name);
  }
  return lists;
}

/** The corrections: "list +name" and "list -name". */
function byHand() {
  const lines = readFileSync(join(import.meta.dirname, "names-by-hand.txt"), "utf8").split("\n");
  return lines
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => /^(?<list>[a-z-]+) (?<sign>[+-])(?<name>.+)$/.exec(line).groups);
}

const lists = listsOf(await gather());
const corrections = byHand();
const differing = [];
for (const [list, title] of Object.entries(LISTS)) {
  const names = new Set(lists[list]);
  for (const { sign, name } of corrections.filter((correction) => correction.list === list))
    if (sign === "+") names.add(name);
    else names.delete(name);
  const text = `# ${title}, corrected by hand; made by test/bench/gather-names.mjs.\n${[...names].sort().join("\n")}\n`;
  const file = join(lexicon, `${list}.txt`);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) differing.push(`${list}.txt`);
}
for (const name of differing) console.error(`${name} is not what test/bench/gather-names.mjs makes`);
process.exitCode = differing.length > 0 ? 1 : 0;
