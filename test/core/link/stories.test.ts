import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupStories, type Groupable, type StorySettings } from "../../../server/src/core/link/stories";
import { readArticle } from "../../../server/src/core/text/structure";

const groupable = (path: string, text: string, published: string | null = null): Groupable => ({
  path,
  reading: { article: readArticle(text) },
  published,
});

/** The stories of some articles as lists of paths. */
function storiesOf(articles: readonly Groupable[], stories?: StorySettings): string[][] {
  return groupStories(articles, stories && { stories }).map((group) => group.map((index) => articles[index].path));
}

const FIRE_A = groupable(
  "fire-a",
  `Fire closes the old harbour of Norrvik

The old harbour of Norrvik burned for six hours on Tuesday before 140 firefighters brought the blaze under control, Ines Albrecht, the harbour master, said.

"We had little warning, and the crews did what they could," Albrecht told reporters beside the Lindholm gate. At least 14 people were treated for smoke, the Lindholm hospital said.`,
);
const FIRE_B = groupable(
  "fire-b",
  `Norrvik harbour fire: 14 treated for smoke

Some 140 firefighters fought a blaze in the port of Norrvik on Tuesday that destroyed two cranes of the Lindholm company.

Harbour master Ines Albrecht said that the crews "did what they could" against the fire. The hospital treated 14 people. The cause of the fire in the harbour is not known.`,
);
const FIRE_C = groupable(
  "fire-c",
  `Two cranes lost as Lindholm pier burns

Two cranes of the Lindholm company fell into the basin when the harbour of Norrvik burned on Tuesday, Ines Albrecht said. She put the number of firefighters at 140 and of the injured at 14.`,
);
const LATER_FIRE_A = groupable(
  "later-fire-a",
  `Second fire in a year in Norrvik, this time at the grain store

A grain store in the harbour of Norrvik burned down on Sunday night, and 62 firefighters needed until morning to stop it, said Pavel Orlik, who speaks for the Grenfeld brewery that owns the store.

"The walls came down at three o'clock," Orlik said. The damage is put at 850,000 crowns. Nobody was hurt.`,
);
const LATER_FIRE_B = groupable(
  "later-fire-b",
  `Grenfeld brewery loses its grain in a night

The brewery of Grenfeld lost a store worth 850,000 crowns on Sunday when fire broke out in the port of Norrvik, its spokesman Pavel Orlik said. A total of 62 firefighters were called.`,
);
const VOTE_A = groupable(
  "vote-a",
  `Parliament of Ostmark rejects pension bill

The parliament of Ostmark voted down the pension bill of Prime Minister Radka Selin by 78 to 61 on Thursday. "This is a defeat for every worker," Selin told the chamber after the vote.

The Farmers' League of Jonas Breck had left the coalition over the bill in the spring.`,
);
const VOTE_B = groupable(
  "vote-b",
  `Selin loses pension vote

Radka Selin, the prime minister, lost a vote on her pension bill by 61 to 78 on Thursday when the Farmers' League of Jonas Breck stood with the opposition in the parliament of Ostmark.`,
);
const ALL = [FIRE_A, FIRE_B, FIRE_C, LATER_FIRE_A, LATER_FIRE_B, VOTE_A, VOTE_B];
const EXPECTED = [
  ["fire-a", "fire-b", "fire-c"],
  ["later-fire-a", "later-fire-b"],
  ["vote-a", "vote-b"],
];

describe("grouping", () => {
  test("accounts of one event, two look-alikes in one place, and a third event", () =>
    expect(storiesOf(ALL)).toEqual(EXPECTED));

  test("nothing, and one article", () => {
    expect(groupStories([])).toEqual([]);
    expect(storiesOf([VOTE_A])).toEqual([["vote-a"]]);
  });

  test("texts without words", () =>
    expect(storiesOf([groupable("a", ""), groupable("b", "\n\n"), VOTE_A])).toEqual([["a"], ["b"], ["vote-a"]]));

  test("the order of the articles does not matter", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        const groups = storiesOf(shuffled).map((group) => [...group].sort());
        expect(groups.sort()).toEqual(EXPECTED);
      }),
      { numRuns: 20 },
    );
  });

  test("two outlets that print one text each do not part from each other", () => {
    const prints = [FIRE_A, FIRE_C].flatMap((article) =>
      [1, 2, 3].map((copy) => ({ ...article, path: `${article.path}-${copy}` })),
    );
    expect(storiesOf(prints)).toHaveLength(1);
  });

  test("a round-up belongs to both stories that it tells of", () => {
    const both = [FIRE_A, VOTE_B].map(({ reading: { article } }) => article.text.split("\n\n").slice(1).join("\n\n"));
    const roundUp = groupable("round-up", `The week in brief\n\n${both.join("\n\n")}`);
    const votes = [VOTE_A, VOTE_B, { ...VOTE_B, path: "vote-c" }];
    const found = storiesOf([FIRE_A, FIRE_B, FIRE_C, ...votes, roundUp]);
    expect(found.map((group) => group.filter((path) => path !== "round-up"))).toEqual([
      ["fire-a", "fire-b", "fire-c"],
      ["vote-a", "vote-b", "vote-c"],
    ]);
    expect(found.filter((group) => group.includes("round-up"))).toHaveLength(2);
  });
});

describe("by hand", () => {
  test("joined", () =>
    expect(storiesOf(ALL, { same: [["fire-b", "later-fire-a"]], different: [] })[0]).toEqual(
      expect.arrayContaining(["fire-b", "later-fire-a"]),
    ));

  test("split", () => {
    const found = storiesOf(ALL, { same: [], different: [["vote-a", "vote-b"]] });
    expect(found).toContainEqual(["vote-a"]);
    expect(found).toContainEqual(["vote-b"]);
  });

  test("a split holds against a reprint, and a path that is not here is no fault", () => {
    const copy = { ...VOTE_A, path: "vote-copy" };
    const settings = { same: [["vote-a", "gone"]], different: [["vote-a", "vote-copy", "gone"]] };
    expect(storiesOf([VOTE_A, copy], settings)).toEqual([["vote-a"], ["vote-copy"]]);
  });
});

test("the cost grows with what articles share, not with the square of their number", () => {
  const words = ["harbour", "vote", "fire", "crane", "river", "bridge", "school", "train", "market", "storm"];
  const articles = Array.from({ length: 1500 }, (_, index) => {
    const name = `Nor${String.fromCharCode(97 + (index % 23), 97 + (index % 19), 97 + (index % 17))}`;
    const other = `Ost${String.fromCharCode(97 + (index % 25), 97 + (index % 21), 97 + (index % 13))}`;
    return groupable(
      `${index}`,
      `The ${words[index % 10]} of ${name} and the ${words[index % 7]} of ${other} cost ${1000 + index} crowns, officials of ${name} said.`,
    );
  });
  const started = performance.now();
  groupStories(articles);
  expect(performance.now() - started).toBeLessThan(5000);
});
