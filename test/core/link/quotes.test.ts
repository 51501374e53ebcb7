import { describe, expect, test } from "vitest";
import { storyOf } from "../../kit/rules";

/** The links between statements and quotations of invented articles: the linked words of each source. */
function linked(...texts: string[]): string[][] {
  const story = storyOf(new Map(texts.map((text, index) => [`${index}.txt`, text])));
  return story.links
    .filter(({ kind }) => kind === "quote" || kind === "statement")
    .map(({ passages }) =>
      passages.map(({ source, start, end }) => story.sources[source].reading.article.text.slice(start, end)),
    );
}

const MINE = "The old mine near Karsk will stay closed until inspectors have measured the gas in its deepest shaft.";
const HARBOUR = "Fishermen in the harbour mended their nets and waited for the storm to pass over the islands.";

describe("statements that say the same", () => {
  test("in other words", () => {
    const other = "Until inspectors measure gas in the deepest shaft the old mine near Karsk is to stay closed.";
    expect(linked(`${MINE}\n\n${HARBOUR}`, other)).toEqual([[MINE.slice(0, -1), other.slice(0, -1)]]);
  });

  test("in the same words", () => {
    expect(linked(MINE, `${HARBOUR}\n\n${MINE}`)).toEqual([[MINE.slice(0, -1), MINE.slice(0, -1)]]);
  });

  test("not where names alone are shared", () => {
    const other = "Karsk is a town of miners, and old Karsk is older than any town near it.";
    expect(linked(MINE, other)).toEqual([]);
  });
});

describe("a link between wordings", () => {
  const link = (...texts: string[]) => {
    const { links } = storyOf(new Map(texts.map((text, index) => [`${index}.txt`, text])));
    return links
      .filter(({ kind }) => kind === "quote" || kind === "statement")
      .map(({ agreement, subject }) => `${agreement}: ${subject}`);
  };
  const REMARK = "“We have waited nine years for this bridge to open,” said Nadia Ferrer.";

  test.each([
    ["agrees where the words are the same", REMARK, "agree"],
    ["agrees where only the spelling differs", REMARK.replace("nine", "9"), "agree"],
    ["is compatible where a word differs", REMARK.replace("bridge", "crossing"), "compatible"],
    ["differs in a number", REMARK.replace("nine", "six"), "differ"],
    ["differs in a negation", REMARK.replace("have waited", "have not waited"), "differ"],
  ])("%s", (_, other, agreement) => {
    expect(link(REMARK, other)).toEqual([`${agreement}: words of Nadia Ferrer`]);
  });

  test("of the narration is called a statement", () => {
    expect(link(MINE, `${HARBOUR}\n\n${MINE}`)).toEqual(["agree: statement"]);
  });
});
