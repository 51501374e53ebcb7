import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const LEXICON = "server/src/core/lexicon";
const read = (file: string) => readFileSync(file, "utf8").replaceAll("\r\n", "\n");
// The build, which the tests begin with, wrote it.
const notices = read("THIRD-PARTY-NOTICES.txt");

/** The packages whose files esbuild names in the comments of the bundles that ship. */
function bundledPackages(): string[] {
  const bundles = readdirSync("dist").filter((file) => file.endsWith(".js"));
  const files = bundles.flatMap((bundle) => read(`dist/${bundle}`).match(/^ *\/\/ \S*node_modules\/\S+$/gm) ?? []);
  return [...new Set(files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)![1]))].sort();
}

/** What a list says of itself before its first entry. */
const heading = (list: string) =>
  read(`${LEXICON}/${list}`)
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .map((line) => line.slice(2))
    .join(" ");

describe.each(bundledPackages())("the package %s", (name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(read(`${folder}/package.json`)) as { version: string; license: string };

  test("is named with its version and the terms that it comes with", () => {
    expect(notices).toContain(`\n${name} ${version} (${license})\n`);
    const terms = readdirSync(folder).filter((file) => /licen[cs]e|notice/i.test(file));
    expect(terms).not.toEqual([]);
    for (const file of terms) expect(notices).toContain(read(`${folder}/${file}`).trim());
  });

  test("may be part of a product under the MIT licence", () => {
    expect(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0"]).toContain(license);
  });
});

test("the bundles of server, command line and client hold packages", () => {
  expect(bundledPackages()).toEqual(expect.arrayContaining(["commander", "iconv-lite", "vscode-languageclient"]));
});

/** What the heading of a list says whose words are our own, or that holds counts of ours. Words of others have a licence. */
const OURS =
  /\b(?:written (?:for Crosscheck|for this project|by hand|from general knowledge)|chosen by hand|count-background)/i;
const lists = readdirSync(LEXICON).filter((file) => file.endsWith(".txt"));

test.each(lists)("the list %s is ours, or named beside its sources", (list) => {
  const named = new RegExp(`^\\S.* \\(.+\\): in (?:.+, )?${list}(?:,|$)`, "m").test(notices);
  const sources =
    /\b(?:compromise|faker|gender-detection-from-name|any-ascii|WordNet) \d|\((?:all |both )?(?:MIT|ISC)\b/;
  expect(named).toBe(sources.test(heading(list)));
  if (!named) expect(heading(list)).toMatch(OURS);
});

test.each([
  ["compromise", "Spencer Kelly"],
  ["@faker-js/faker", "Faker - Copyright"],
  ["gender-detection-from-name", "Permission is hereby granted"],
  ["any-ascii", "ISC License"],
  ["Princeton WordNet", "WordNet 3.1 Copyright 2011 by Princeton University"],
])("the lists of %s come with its terms", (source, words) => {
  const entry = notices.split(/^-{80}$/m).find((each) => each.includes(`\n${source} `) && each.includes("): in "));
  expect(entry).toContain(words);
});
