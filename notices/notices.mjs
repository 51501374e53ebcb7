// Writes what the licences of others ask for: every package that esbuild put into a bundle, and every word list that was derived
// from the work of others, with the terms in full. The build makes THIRD-PARTY-NOTICES.txt of it, which ships in the .vsix.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const read = (...names) =>
  readFileSync(path.join(...names), "utf8")
    .replaceAll("\r\n", "\n")
    .trim();

/** The packages that word lists are derived from; the comment at the head of a list names each with a version. */
const PACKAGES_OF_LISTS = ["@faker-js/faker", "any-ascii", "compromise", "gender-detection-from-name"];

/** A package as npm installed it: its name, its version, the short name of its licence, and its own files about licences. */
function packageAt(folder) {
  const { name, version, license } = JSON.parse(read(folder, "package.json"));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying|third-?party)/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no file with its licence, so its terms cannot be shipped.`);
  return {
    name,
    version,
    license,
    terms: files
      .sort()
      .map((file) => read(folder, file))
      .join("\n\n"),
  };
}

/** The paths of the files of which esbuild kept something. */
const inputsOf = (metafiles) =>
  metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
    ),
  );

function bundledPackages(inputs) {
  const folders = inputs.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean);
  return [...new Set(folders)].map((folder) => packageAt(path.resolve(root, folder)));
}

/** The sources of word lists, each with the lists that name it. */
function sourcesOfLists(inputs) {
  const sources = [
    ...PACKAGES_OF_LISTS.map((name) => packageAt(path.join(root, "node_modules", name))),
    { name: "Princeton WordNet", version: "3.1", license: "WordNet", terms: read(import.meta.dirname, "wordnet.txt") },
  ];
  const comment = (file) =>
    read(root, file)
      .split("\n")
      .filter((line) => line.startsWith("#"))
      .map((line) => line.slice(2))
      .join(" ");
  const lists = inputs.filter((file) => /(?:^|\/)lexicon\/[\w-]+\.txt$/.test(file)).sort();
  const listsOf = ({ name }) => lists.filter((file) => new RegExp(`${name} \\d`).test(comment(file)));
  return sources
    .map((source) => ({ ...source, lists: listsOf(source).map((file) => path.basename(file)) }))
    .filter((source) => source.lists.length > 0);
}

/** Entries, of which those with the same terms share them. */
function printed(entries) {
  const byTerms = new Map();
  for (const entry of entries) byTerms.set(entry.terms, [...(byTerms.get(entry.terms) ?? []), entry]);
  const title = ({ name, version, license, lists }) =>
    `${name} ${version} (${license})${lists ? `: in ${lists.join(", ")}` : ""}`;
  return [...byTerms].map(([terms, sharing]) => `${sharing.map(title).join("\n")}\n\n${terms}\n`);
}

const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** The notices for what these bundles hold. Throws where a package has no file with its licence. */
export function noticesOf(metafiles) {
  const inputs = inputsOf(metafiles);
  return [
    "Crosscheck holds work of others, under the terms that are printed here.\n",
    "PACKAGES: in the bundles, whole or in part\n",
    ...printed(bundledPackages(inputs).sort(byName)),
    "WORD LISTS: derived from what these hold or print\n",
    ...printed(sourcesOfLists(inputs).sort(byName)),
  ].join(`\n${"-".repeat(80)}\n\n`);
}
