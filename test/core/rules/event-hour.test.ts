import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

const printed = (text: string): string =>
  `Published 6 March 2025\n\n${text} Nobody was hurt, the fire chief of Lindholm, Tomas Brandt, said.`;
const hours = (one: string, other: string): string[] => findingsOf("event-date", printed(one), printed(other));

const first =
  "A blast shook the Harbour Hotel in Lindholm on Tuesday. The explosion occurred at 3.20 a.m. in the kitchen.";

describe("the time of day of one event", () => {
  test.each([
    ["another clock", "The Harbour Hotel in Lindholm was hit by an explosion at 5:45 a.m. on Tuesday."],
    ["a rough time", "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at about 5.45am."],
    ["a sentence that goes on", "An explosion hit the Harbour Hotel in Lindholm on Tuesday. It happened at 5.45 a.m."],
    ["noon", "On Tuesday an explosion wrecked the Harbour Hotel in Lindholm. The blast happened at noon."],
  ])("%s", (_, other) => {
    expect(hours(first, other)).toHaveLength(1);
    expect(hours(other, first)).toHaveLength(1);
  });

  test.each([
    ["a time that is near", "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at 4.10 a.m."],
    [
      "a rough time that is near",
      "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at about 4.40 a.m.",
    ],
    ["a full hour that is near", "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at 4 a.m."],
    ["another time zone", "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at 0120 GMT."],
    [
      "what may be another time zone",
      "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at 9.20 a.m.",
    ],
    ["local time", "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at 5.45 a.m. local time."],
    ["morning or evening", "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at 5.45."],
    ["a bound", "The explosion at the Harbour Hotel in Lindholm had been reported on Tuesday by 5.45 a.m."],
    ["another day", "The explosion at the Harbour Hotel in Lindholm occurred on Wednesday at 5.45 a.m."],
    ["another event", "An explosion hit the Harbour Hotel in Lindholm on Tuesday. Firemen left at 5.45 a.m."],
    [
      "both times",
      "The explosion at the Harbour Hotel in Lindholm occurred on Tuesday at 5.45 a.m. The lift had stopped at 3.20 a.m.",
    ],
    [
      "a quotation",
      "A blast hit the Harbour Hotel in Lindholm on Tuesday. “The explosion occurred at 5.45 a.m.,” said Irena Dolan.",
    ],
  ])("must not flag %s", (_, other) => {
    expect(hours(first, other).filter((found) => /[ap]\.?m/.test(found))).toEqual([]);
  });
});

test("must not flag what lasts for hours", () => {
  const told = (time: string) =>
    `Marta Lindqvist met Dragan Havelka in Lindholm on Tuesday. The meeting began at ${time}.`;
  expect(hours(told("3.20 a.m."), told("5.45 a.m."))).toEqual([]);
});
