import { describe, expect, it } from "vitest";
import { anyOf, wordsByClass } from "../../../server/src/core/lexicon/list";

describe("a list with classes", () => {
  it("gives the words of each class, a word of two in both", () => {
    const { fruit, colour } = wordsByClass("# a list\nfig: fruit\norange: fruit, colour\n", "fruit", "colour");
    expect([[...fruit], [...colour]]).toEqual([["fig", "orange"], ["orange"]]);
  });

  it("is refused where a class is misspelt", () => {
    expect(() => wordsByClass("fig: friut\n", "fruit")).toThrow("“fig” is of the class “friut”");
    expect(() => wordsByClass("fig: fruit\n", "fruit", "colour")).toThrow("No word is of the class “colour”");
    expect(() => wordsByClass("fig: toString\n", "fruit")).toThrow("toString");
  });
});

describe("words that are looked for in a running text", () => {
  const found = anyOf(["a.m", "called off", "poll"]);

  it.each(["Poll: two in three", "it was called off", "at 8 a.m on Monday"])("are found: %s", (text) => {
    expect(found.test(text)).toBe(true);
  });

  it.each(["pollen", "the call off stage", "a dam on"])("are found as whole words only: %s", (text) => {
    expect(found.test(text)).toBe(false);
  });
});
