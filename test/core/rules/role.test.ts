import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

/** What articles do with their day after the office is told, each in words of its own. */
const ENDS = [
  "opened the new bridge in Lindholm.",
  "came to the harbour by boat.",
  "spoke for an hour.",
  "left early.",
];

/** What is found of articles that each begin with an office and a name ("Mayor Marta Lindqvist"), in this order and back. */
function roles(...holders: readonly string[]): string[] {
  const articles = holders.map((holder, index) => `Published 6 March 2025\n\n${holder} ${ENDS[index]}`);
  const found = findingsOf("role", ...articles);
  expect(findingsOf("role", ...[...articles].reverse())).toEqual(found);
  return found;
}

describe("two offices that nobody holds together", () => {
  test.each([
    ["Foreign Minister", "Finance Minister", 'warning "finance minister" | "foreign minister"'],
    ["Minister of Health", "Finance Minister", 'warning "finance minister" | "health minister"'],
    ["Outgoing Foreign Minister", "Finance Minister", 'warning "finance minister" | "foreign minister"'],
    ["Deputy Mayor", "Mayor", 'warning "deputy mayor" | "mayor"'],
    ["Deputy Foreign Minister", "Finance Minister", 'warning "deputy foreign minister" | "finance minister"'],
    ["Norwegian Foreign Minister", "Norwegian Finance Minister", 'warning "finance minister" | "foreign minister"'],
  ])("%s and %s", (one, other, expected) => {
    expect(roles(`${one} Marta Lindqvist`, `${other} Marta Lindqvist`)).toEqual([`role ${expected}`]);
  });

  test("of one country in two forms of its name", () => {
    expect(
      roles("Norway’s foreign minister Marta Lindqvist", "Marta Lindqvist, the Norwegian finance minister,"),
    ).toEqual(['role warning "finance minister" | "foreign minister"']);
  });

  test.each([
    ["one office under two names", "Foreign Minister Marta Lindqvist", "Foreign Secretary Marta Lindqvist"],
    [
      "an office of that time, in a sentence of its own",
      "The bridge was built when then prime minister Marta Lindqvist held office. She",
      "President Marta Lindqvist",
    ],
    ["an office of that time", "Governor Marta Lindqvist", "Then-Mayor Marta Lindqvist"],
    [
      "offices of two countries",
      "Norwegian Foreign Minister Marta Lindqvist",
      "Danish Finance Minister Marta Lindqvist",
    ],
    ["a form of address", "Lieutenant Colonel Tomas Brandt", "Colonel Tomas Brandt"],
    [
      "a quotation",
      "Foreign Minister Marta Lindqvist",
      "“Finance Minister Marta Lindqvist is late,” said Irena Dolan. He",
    ],
  ])("not %s", (_, one, other) => {
    expect(roles(one, other)).toEqual([]);
  });
});

describe("an office that is held and was held", () => {
  const former = 'role warning "former president" | "president"';

  test.each([
    ["alone", "President Marta Lindqvist", "Former President Marta Lindqvist"],
    [
      "beside the president of another country",
      "President Marta Lindqvist met German President Oskar Holm. Lindqvist",
      "Former President Marta Lindqvist",
    ],
    [
      "beside a former president",
      "President Marta Lindqvist met former President Oskar Holm. Lindqvist",
      "Former President Marta Lindqvist",
    ],
    [
      "of a country, beside the president of another",
      "French President Marta Lindqvist met German President Oskar Holm. Lindqvist",
      "Former French President Marta Lindqvist",
    ],
  ])("%s", (_, current, other) => {
    expect(roles(current, current, other)).toEqual([former]);
  });

  test("beside another mayor, who may be that of another town", () => {
    const met = "Mayor Marta Lindqvist met Mayor Oskar Holm. Lindqvist";
    expect(roles(met, met, "Former Mayor Marta Lindqvist")).toEqual(['role warning "former mayor" | "mayor"']);
  });

  test.each([
    [
      "beside the one who holds it",
      "President Marta Lindqvist met President Oskar Holm. Lindqvist",
      "Former President Marta Lindqvist",
    ],
    [
      "beside the one who holds it, of the same country",
      "French President Marta Lindqvist met French President Oskar Holm. Lindqvist",
      "Former French President Marta Lindqvist",
    ],
    ["of another country", "Danish President Marta Lindqvist", "Former French President Marta Lindqvist"],
  ])("not %s", (_, current, other) => {
    expect(roles(current, current, other)).toEqual([]);
  });

  test("not where one source is courteous and two know better", () => {
    const courteous = "President Marta Lindqvist sat down. President Marta Lindqvist rose. President Marta Lindqvist";
    const known = "Former President Marta Lindqvist";
    expect(roles(courteous, known, known)).toEqual([]);
  });
});

describe("the highest office, from one source alone", () => {
  test.each([
    ["President", "president"],
    ["Former President", "former president"],
  ])("%s", (title, label) => {
    expect(roles(`${title} Tomas Brandt`, "Envoy Tomas Brandt", "The adviser Tomas Brandt")).toEqual([
      `role information "adviser" | "envoy" | "${label}"`,
    ]);
  });

  test.each([
    ["where the lower one is a former one", "President Tomas Brandt", "Former envoy Tomas Brandt"],
    ["where it tells the lower one, too", "President Tomas Brandt sat down. The adviser Tomas Brandt", "Tomas Brandt"],
    ["where it tells it twice", "President Tomas Brandt sat down. President Tomas Brandt", "The adviser Tomas Brandt"],
    ["where only one knows the lower one", "President Tomas Brandt", "Tomas Brandt"],
  ])("not %s", (_, highest, lower) => {
    expect(roles(highest, lower, "The adviser Tomas Brandt")).toEqual([]);
  });
});

describe("a lower rank, from one source alone", () => {
  test.each([
    ["Deputy Director", "Director", '"deputy director" | "director"'],
    ["Acting Mayor", "Mayor", '"acting mayor" | "mayor"'],
  ])("%s", (lower, office, expected) => {
    const holders = [lower, office, office].map((title) => `${title} Marta Lindqvist`);
    expect(roles(...holders)).toEqual([`role information ${expected}`]);
  });

  test.each([
    ["against one source", "Deputy Director Marta Lindqvist", "Director Marta Lindqvist", "Marta Lindqvist"],
    [
      "where it gives the office itself, too",
      "Acting Mayor Marta Lindqvist sat down. Mayor Marta Lindqvist",
      "Mayor Marta Lindqvist",
      "Mayor Marta Lindqvist",
    ],
    ["against another office", "Acting Mayor Tomas Brandt", "Captain Tomas Brandt", "Captain Tomas Brandt"],
    ["of a form of address", "Associate Professor Tomas Brandt", "Professor Tomas Brandt", "Professor Tomas Brandt"],
    [
      "of another country",
      "Deputy French President Tomas Brandt",
      "Danish President Tomas Brandt",
      "Danish President Tomas Brandt",
    ],
    ["of a cause that is no region", "Envoy for Peace Tomas Brandt", "Envoy Tomas Brandt", "Envoy Tomas Brandt"],
  ])("not %s", (_, ...holders) => {
    expect(roles(...holders)).toEqual([]);
  });
});
