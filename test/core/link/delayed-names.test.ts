import { describe, expect, test } from "vitest";
import { delayedNames } from "../../../server/src/core/link/delayed-names";
import { anchor } from "../../../server/src/core/read/anchor";
import { read } from "../../../server/src/core/read/read";
import { textOf } from "../../../server/src/core/text/span";

/** Whom the words marked ‹…› at the beginning of an article mean; nobody where nothing is marked. */
function check(marked: string, name?: string): void {
  const text = marked.replace(/[‹›]/g, "");
  const reading = anchor(read(text), { value: null, from: null, how: "" });
  const found = delayedNames(reading).map((late) => [textOf(text, late), reading.people[late.person].name]);
  const words = /‹(.*)›/.exec(marked)?.[1];
  expect(found).toEqual(words === undefined ? [] : [[words, name]]);
}

describe("an article that opens without a name", () => {
  test.each([
    [
      "‹A retired driver› was jailed for six years on Tuesday.\n\nTomas Brandt, 67, had stolen from widows.",
      "Tomas Brandt",
    ],
    [
      "‹A 34-year-old nurse› was acquitted on Tuesday of setting fire to a ferry in which nobody sat.\n\nMarta Lindqvist, of Port Velda, slept badly.",
      "Marta Lindqvist",
    ],
    [
      "‹The former treasurer› of a rowing club was jailed on Tuesday. Marta Lindqvist had emptied its account.",
      "Marta Lindqvist",
    ],
  ])("%s", (marked, name) => check(marked, name));

  test.each([
    ["one who is heard", "A driver was jailed on Tuesday.\n\nTomas Brandt, 67, said he was glad."],
    ["a spokesman", "A driver was jailed on Tuesday.\n\nTomas Brandt, a spokesman for the court, read the verdict."],
    ["a woman who is a man", "A woman was jailed on Tuesday.\n\nThomas Brandt, 67, had been her victim."],
    [
      "a lead with a victim",
      "A man was jailed on Tuesday for killing his neighbour.\n\nTomas Brandt, 67, was stabbed.",
    ],
    ["a name later in the sentence", "A driver was jailed on Tuesday.\n\nIn Lindholm Tomas Brandt, 67, had stolen."],
    ["several", "Two drivers were jailed on Tuesday.\n\nTomas Brandt, 67, had stolen."],
    ["a noun before another one", "A driver shortage hit Lindholm on Tuesday.\n\nTomas Brandt, 67, had to walk."],
    ["one surname", "A driver was jailed on Tuesday.\n\nBrandt had stolen."],
    ["no next sentence", "A driver was jailed on Tuesday."],
  ])("must not mean %s", (_, text) => check(text));
});
