import { expect, test } from "vitest";
import { deedAt } from "../../../server/src/core/link/deeds";
import { tokenize } from "../../../server/src/core/text/tokens";

/** What was done with the counted words that stand between ‹ and ›. */
function deedIn(marked: string): string | null {
  const [before, counted] = marked.split(/[‹›]/);
  const tokens = tokenize(marked.replace(/[‹›]/g, ""));
  const first = tokens.findIndex(({ start }) => start >= before.length);
  return deedAt(tokens, first, tokens.filter(({ end }) => end <= before.length + counted.length).length);
}

test.each([
  ["The fire destroyed ‹three silos›.", "destroy"],
  ["‹Three silos› were destroyed by the fire.", "destroy"],
  ["The fire razed at least ‹three silos›.", "destroy"],
  ["The fire destroyed a total of ‹three silos›.", "destroy"],
  ["Police arrested a ‹34-year-old man› in the port.", "arrest"],
  ["The county will close ‹seven schools›.", "close"],
  ["They found a hoard of ‹300 swords›.", "of hoard"],
  ["‹Seven schools› are to shut.", "close"],
  ["The county closed its ‹seven schools›.", "close"],
  ["The company owns ‹nine silos›.", "have"],
  ["There are ‹nine silos› in the port.", "have"],
])("%s", (marked, deed) => {
  expect(deedIn(marked)).toBe(deed);
});

test.each([
  "A total of ‹300 swords› beneath the road.",
  "The league won ‹44 seats›.",
  "With ‹44 seats› it is the strongest.",
])("%s tells nothing", (marked) => {
  expect(deedIn(marked)).toBeNull();
});
