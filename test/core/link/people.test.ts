import { describe, expect, test } from "vitest";
import { peopleAcross } from "../../kit/people";

describe("one person in two articles", () => {
  test.each([
    ["Marta Lindqvist", "Marta Lindqvist"],
    ["Marta Lindqvist", "Mrs. Lindqvist"],
    ["Marta Lindqvist", "M. Lindqvist"],
    ["M. Lindqvist", "Mr. Lindqvist"],
    ["Marta Elena Lindqvist", "Marta Lindqvist"],
    ["Marta Lindqvist Dahl", "Lindqvist Dahl"],
    ["Viktor Orsan", "Orsan Viktor"],
    ["Kim Jong Nam", "Kim Jongnam"],
    ["Mohammed Dahl", "Muhammad Dahl"],
    ["Stephen Dahl", "Stiven Dahl"],
    ["Bob Dahl", "Rob Dahl"],
    ["Lars Lindner", "Lars Linder"],
    ["Lars Dahl", "Lars Dalh"],
    ["Lars Dahl", "Lars Dal"],
    ["Lars Kowalczuk", "Lars Kovalchuk"],
    ["Sergei Ivanov", "Sergey Ivanoff"],
    ["Marta Lindqvist", "Marta Lindquist"],
    ["Mr. Lindqvist", "Mr. Lindquist"],
    ["Peter Lindqvist", "Mr. Lindquist"],
    ["Otto Lang Jr.", "Otto Lang Jr."],
  ])("%s, %s", (one, other) => {
    expect(peopleAcross([[one], [other]])).toEqual([expect.stringMatching(/ ab$/)]);
    expect(peopleAcross([[other], [one]])).toEqual([expect.stringMatching(/ ab$/)]);
  });
});

describe("two persons in two articles", () => {
  test.each([
    ["woman and man", "Marta Lindqvist", "Peter Lindqvist"],
    ["woman and man by surname", "Mrs. Lindqvist", "Peter Lindqvist"],
    ["woman and man by surname, one of them misspelt", "Mrs. Lindquist", "Peter Lindqvist"],
    ["two forenames", "Peter Lindqvist", "Lars Lindqvist"],
    ["two forenames with one letter", "Peter Dahl", "Paul Dahl"],
    ["two forenames, surnames alike", "Otto Ivanov", "Sergei Ivanoff"],
    ["two short forenames alike", "Lee Dahl", "Leo Dahl"],
    ["two short forenames of one sound", "Amy Dahl", "Aimee Dahl"],
    ["two middle names", "Peter Lars Dahl", "Peter Otto Dahll"],
    ["son and father", "Otto Lang Jr.", "Otto Lang Sr."],
    ["one with and one without a generation", "Otto Lang", "Otto Lang Jr."],
    ["the same words with others, in another order", "Lopez Dahl", "Dahl Lopez Obrador"],
    ["a middle name that is a forename", "Lars Dahl", "Peter Lars Brandt"],
    ["names that are words of office", "Lars King", "Lars Major"],
    ["two short surnames alike", "Mr. Dahl", "Mr. Dahle"],
    ["two surnames", "Mr. Dolan", "Mr. Havelka"],
    ["two surnames that begin and end alike", "Mr. Lindqvist", "Mr. Lambrest"],
    ["two forenames, the rest alike", "Peter Lars Dahl", "Otto Lars Dahll"],
    ["two names alike, of two sounds", "Sergei Lars Havelkova", "Sergey Lars Havelkona"],
    ["surnames with two slips at the end", "Lars Rosenberg", "Lars Rosenbelk"],
    ["a short surname, and one like it", "Mr. Dahl", "Peter Dahle"],
    ["a surname that begins and ends alike", "Mr. Lambrest", "Peter Lindqvist"],
    ["surnames with a swap and a slip", "Lars Brandt", "Lars Barnst"],
    ["surnames with half a swap", "Lars Kern", "Lars Kaen"],
    ["surnames with a vowel for a consonant", "Lars Meier", "Lars Meter"],
    ["surnames with a consonant more", "Karl Max", "Karl Marx"],
    ["surnames with other ends", "Lars Havelka", "Lars Havelsen"],
    ["surnames with two slips", "Lars Hansen", "Lars Harven"],
    ["surnames with two slips, one of them at the beginning", "Lars Rosenberg", "Lars Posenburg"],
    ["forename and surname with a slip, of two sounds", "Sergei Havelkova", "Sergey Havelkona"],
  ])("%s: %s, %s", (_, one, other) => {
    const names = [one, other].map((name) => name.replace(/^Mrs?\. /, ""));
    expect(peopleAcross([[one], [other]])).toEqual([`${names[0]} a`, `${names[1]} b`]);
    expect(peopleAcross([[other], [one]])).toEqual([`${names[1]} a`, `${names[0]} b`]);
  });
});

describe("several articles", () => {
  test("a longer name joins the shorter one that more of them use, and brings its words", () => {
    const articles = [["Marta Lindqvist"], ["Marta Lindqvist"], ["Marta Elena Lindqvist"], ["Elena Lindqvist"]];
    expect(peopleAcross(articles)).toEqual(["Marta Lindqvist abcd"]);
  });

  test("a name that tells the gender tells it for all", () => {
    const articles = [["M. Lindqvist"], ["M. Lindqvist"], ["Marta Lindqvist"], ["Mr. Lindqvist"]];
    expect(peopleAcross(articles)).toEqual(["M. Lindqvist abc", "Lindqvist d"]);
  });

  test("two whom one article tells apart stay two", () => {
    expect(peopleAcross([["Lars Lindner", "Lars Linder"]])).toEqual(["Lars Lindner a", "Lars Linder a"]);
  });

  test("a bare surname is the person who has it as a surname", () => {
    expect(peopleAcross([["Andres Lopez Obrador"], ["Lars Lopez"], ["Mr. Lopez"]])).toEqual([
      "Andres Lopez Obrador a",
      "Lars Lopez bc",
    ]);
  });

  test("a bare surname is a person who has it among others, rather than one with a surname like it", () => {
    expect(peopleAcross([["Andres Lopez Obrador"], ["Lars Lopes"], ["Mr. Lopez"]])).toEqual([
      "Andres Lopez Obrador ac",
      "Lars Lopes b",
    ]);
  });

  test("a bare surname of two is the one of whom three times as many tell", () => {
    const [peter, lars] = [["Peter Lindqvist"], ["Lars Lindqvist"]];
    expect(peopleAcross([lars, peter, peter, peter, ["Mr. Lindqvist"]])).toEqual([
      "Lars Lindqvist a",
      "Peter Lindqvist bcde",
    ]);
    expect(peopleAcross([lars, peter, peter, ["Mr. Lindqvist"]])).toEqual([
      "Lars Lindqvist a",
      "Peter Lindqvist bc",
      "Lindqvist d",
    ]);
  });
});

describe("the folder’s settings", () => {
  const settled = (key: "same" | "different", names: readonly string[], ...articles: readonly string[]): string[] =>
    peopleAcross(
      articles.map((name) => [name]),
      { same: [], different: [], [key]: [names] },
    );

  test("make two names one person", () => {
    expect(settled("same", ["Marta Lindqvist", "Tess Dahl"], "Marta Lindqvist", "Tess Dahl")).toHaveLength(1);
    expect(settled("same", ["Peter Dahl", "Kruger"], "Peter Dahl", "Mr. Kruger")).toHaveLength(1);
  });

  test("make two names two persons", () => {
    const [one, other] = ["Marta Lindqvist", "Marta Lindquist"];
    expect(settled("different", [one, other], one, other)).toHaveLength(2);
    expect(settled("different", ["Peter Dahl", "Dahl"], "Peter Dahl", "Mr. Dahl")).toHaveLength(2);
  });

  test("say nothing of one name, nor of others", () => {
    const [one, other] = ["Marta Lindqvist", "Marta Lindquist"];
    expect(settled("different", [one, "Irena Dolan"], one, other)).toHaveLength(1);
    expect(settled("different", [other, "Irena Dolan"], one, other)).toHaveLength(1);
    expect(settled("different", [one, other], one, one)).toHaveLength(1);
    expect(settled("same", [one, "Irena Dolan"], one, "Tess Dahl")).toHaveLength(2);
    expect(settled("same", [one, "Irena Dolan"], one, "Peter Lindqvist")).toHaveLength(2);
    expect(settled("same", [one, "Irena Dolan"], "Peter Lindqvist", one)).toHaveLength(2);
    expect(settled("same", ["Tess Dahl", "Irena Dolan"], one, "Peter Lindqvist")).toHaveLength(2);
  });
});
