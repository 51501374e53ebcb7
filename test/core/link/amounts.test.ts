import { describe, expect, test } from "vitest";
import { measuredBySource } from "../../../server/src/core/rules/measured";
import { storyOf } from "../../kit/rules";

/** What the figures of a text are said to be in a message: "the price", "the amount of the loss". */
function subjectsOf(text: string): string[] {
  const [measured] = measuredBySource(storyOf(new Map([["a.txt", `A title\n\n${text}\n`]])));
  return measured.map(({ subject }) => subject);
}

describe("an amount is what its verb or noun says", () => {
  test.each([
    ["The firm paid 2 million euros for the silo.", "the price"],
    ["The firm bought the silo for 2 million euros.", "the price"],
    ["The owners agreed to a 45 million euro takeover.", "the price"],
    ["They announced a takeover of the weekly Outlook worth 2 million euros.", "the price"],
    ["The firm lost 2 million euros.", "the amount of the loss"],
    ["The firm made a loss of 2 million euros.", "the amount of the loss"],
    ["The storm caused damage put at 2 million euros.", "the amount of the damage"],
    ["Damage was estimated at 2 million euros.", "the amount of the damage"],
    ["The gang demanded 5 million euros in ransom.", "the amount of the ransom"],
    ["The gang lost 5 million euros in ransom.", "the amount of the ransom"],
    ["The loss of the gang was a 5 million euro ransom.", "the amount of the ransom"],
  ])("%s", (text, subject) => {
    expect(subjectsOf(text)).toEqual([subject]);
  });

  test.each([
    ["what is paid to somebody", "The firm paid 2 million euros to the owners.", "the price"],
    ["what is bought", "The firm bought 2 million euros of bonds.", "the price"],
    ["a noun that another one follows", "The firm spent the 45 million euro plan after the takeover.", "the price"],
    ["a noun of another phrase", "The gang made 5 million euros in the ransom hour.", "the amount of the ransom"],
    ["a deal before a comma", "After the takeover, they showed paintings worth 2 million euros.", "the price"],
    ["a deal of another clause", "The takeover failed as thieves took paintings worth 2 million euros.", "the price"],
    ["a verb of another clause", "The firm lost when it had offered 2 million euros.", "the amount of the loss"],
  ])("not %s: %s", (_, text, subject) => {
    expect(subjectsOf(text)).not.toContain(subject);
  });
});

test("a percentage of unemployment is a figure of its own, one of a loss is a change of it", () => {
  const percent = (text: string): string[] => {
    const [measured] = measuredBySource(storyOf(new Map([["a.txt", `A title\n\n${text}\n`]])));
    return measured.filter(({ named }) => named).map(({ key }) => key);
  };
  expect(percent("Unemployment stood at 5 percent.")).toEqual(["percent percent unemployment"]);
  expect(percent("The firm made a loss of 5 percent.")).toEqual([]);
});
