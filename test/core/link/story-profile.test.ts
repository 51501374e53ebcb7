import { describe, expect, test } from "vitest";
import { profileOf } from "../../../server/src/core/link/story-profile";
import { readArticle } from "../../../server/src/core/text/structure";

/** The profile of one sentence that stands below a title. */
const profile = (text: string) => profileOf(readArticle(`A title\n\nIt rained. ${text}\n`));

describe("the numbers by which an article is known", () => {
  test.each([
    ["A total of 1,250 boats, 30 crews and 7 ferries left.", "1250 30"],
    ["In March 140 boats left.", "140"],
    ["At 11:45 some 60 boats left.", "60"],
    ["In 1998 and in 2003 some 60 boats left.", "60"],
    ["Some 1850 boats left.", "1850"],
    ["On 14 March, on March 15 and on Sept. 16 some 60 boats left.", "60"],
    ["They may 12 times have seen 60 boats.", "12 60"],
  ])("%s", (text, numbers) => {
    expect([...profile(text).numbers.keys()].join(" ")).toBe(numbers);
  });

  test("say the less the rounder they are", () => {
    const weights = profile("They saw 1,254 boats, 1,200 crews and 1,000 ferries.").numbers;
    const [exact, round, rounder] = ["1254", "1200", "1000"].map((number) => weights.get(number) ?? 0);
    expect(exact).toBeGreaterThan(round);
    expect(round).toBeGreaterThan(rounder);
  });
});

test.each([
  ["On 14 March and on Sept. 16 the boats left.", "mar 14 sep 16"],
  ["The boats left on Tuesday and on 14 March.", "tuesday mar 14"],
  ["They may 12 times have left, and in March 140 boats left.", ""],
])("the days that an article names: %s", (text, days) => {
  expect([...profile(text).days.keys()].join(" ")).toBe(days);
});

test("a name is what the article never writes small", () => {
  const { names } = profile("The Harbour of Norrvik is old. He saw the harbour and The Gazette.");
  expect([...names.keys()]).toEqual(["norrvik", "gazette"]);
});

test("of a long article the telling words count", () => {
  const words = Array.from(
    { length: 400 },
    (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
  );
  const { stems } = profile(
    `The people of a country said: ${words.join(" ")}. The zeppelin, the zeppelin, the zeppelin!`,
  );
  expect(stems.size).toBeLessThan(300);
  expect(stems.has("zeppelin")).toBe(true);
});
