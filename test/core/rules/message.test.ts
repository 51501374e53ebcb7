import { describe, expect, it } from "vitest";
import { linkStory } from "../../../server/src/core/link/link";
import { anchor } from "../../../server/src/core/read/anchor";
import { read } from "../../../server/src/core/read/read";
import type { Conflict } from "../../../server/src/core/rules/conflict";
import { messageFor } from "../../../server/src/core/rules/message";

const names = ["Courier", "Herald", "Wire", "Gazette", "Post", "Echo"];
const published = { value: null, from: null, how: "" };
const storyOf = (called: readonly string[]) =>
  linkStory(
    called.map((name, index) => ({ path: `${index}.txt`, name, reading: anchor(read("A page."), published) })),
    { same: [], different: [] },
  );
const story = storyOf(names);
const conflict = (positions: readonly (readonly [string, readonly number[]])[], rule = "event-date"): Conflict => ({
  rule,
  severity: "warning",
  confidence: 1,
  subject: "the date of the talks",
  why: "",
  positions: positions.map(([label, sources]) => ({
    value: label,
    label,
    passages: sources.map((source) => ({ source, start: 0, end: 1 })),
  })),
});

describe("messageFor", () => {
  it.each([
    [
      "the reader's own article comes first",
      conflict([
        ["2 December", [1, 2, 3]],
        ["3 December", [0, 0]],
      ]),
      0,
      "Sources disagree on the date of the talks: 3 December here; 2 December in Herald, Wire and Gazette.",
    ],
    [
      "who agrees with the reader's article is named",
      conflict([
        ["2 December", [1, 2, 3]],
        ["3 December", [0]],
      ]),
      1,
      "Sources disagree on the date of the talks: 2 December here and in Wire and Gazette; 3 December in Courier.",
    ],
    [
      "without a reader's article most sources come first, and many are counted",
      conflict([
        ["3 December", [0]],
        ["2 December", [1, 2, 3, 4, 5]],
      ]),
      null,
      "Sources disagree on the date of the talks: 2 December in Herald, Wire, Gazette and 2 more; 3 December in Courier.",
    ],
    [
      "one article against itself",
      conflict([
        ["3 December", [2]],
        ["2 December", [2]],
      ]),
      2,
      "This article disagrees with itself on the date of the talks: 3 December and 2 December.",
    ],
    [
      "an update is no disagreement",
      conflict(
        [
          ["12", [0]],
          ["16", [1]],
        ],
        "figure-update",
      ),
      0,
      "Later reports change the date of the talks: 12 here; 16 in Herald.",
    ],
  ])("%s", (_, found, source, message) => {
    expect(messageFor(found, story, source)).toBe(message);
  });
});

it("counts who agrees with the reader's article where long names would hide what the others say", () => {
  const long = storyOf(names.map((name) => `“The pier of Port Velda, by ${name}…”`));
  const told = conflict([
    ["2 December", [1, 2, 3]],
    ["3 December", [0]],
  ]);
  expect(messageFor(told, long, 1)).toBe(
    "Sources disagree on the date of the talks: 2 December here and in 2 others; 3 December in “The pier of Port Velda, by Courier…”",
  );
});
