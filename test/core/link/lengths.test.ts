import { describe, expect, test } from "vitest";
import { measuredBySource } from "../../../server/src/core/rules/measured";
import { storyOf } from "../../kit/rules";

/** What the durations and distances of an article are said to be in a message: "the length of the meeting". */
function subjectsOf(text: string, title = "A title"): string[] {
  const [measured] = measuredBySource(storyOf(new Map([["a.txt", `${title}\n\n${text}\n`]])));
  return measured
    .filter(({ figure }) => figure.kind === "duration" || figure.kind === "measure")
    .map((one) => one.subject);
}

describe("a duration is the length or the delay of what its sentence tells", () => {
  test.each([
    ["The meeting lasted three hours.", "the length of the meeting"],
    ["A three-hour meeting was held.", "the length of the meeting"],
    ["The meeting ended after three hours of talks.", "the length of the meeting"],
    ["The train came three hours late.", "the delay of the train"],
    ["The flight was delayed three hours.", "the delay of the flight"],
  ])("%s", (text, subject) => {
    expect(subjectsOf(text)).toEqual([subject]);
  });

  test.each([
    "Within three hours the fire was out.",
    "The ministers met after three hours.",
    "The ministers met in the last three hours.",
    "The ministers met three hours later.",
  ])("not %s", (text) => {
    expect(subjectsOf(text)).toEqual([]);
  });

  test("in a headline is that of the text, where it gives the same", () => {
    expect(subjectsOf("The meeting lasted three hours.", "Three hours in the rain")).toEqual([
      "the length of the meeting",
      "the length of the meeting",
    ]);
    expect(subjectsOf("The meeting lasted four hours.", "Three hours in the rain")).toEqual([
      "the length of the meeting",
    ]);
    expect(subjectsOf("The meeting lasted three days.", "Three hours in the rain")).toEqual([
      "the length of the meeting",
    ]);
  });
});

describe("a distance is that from the place behind it", () => {
  test.each([
    ["The quake struck 12 kilometres north of Lindholm.", "the distance from Lindholm"],
    ["The ship sank 12 miles off the port of Velda.", "the distance from Velda"],
  ])("%s", (text, subject) => {
    expect(subjectsOf(text)).toEqual([subject]);
  });

  test.each([
    "The runner covered 12 miles in Lindholm.",
    "The ship sank 12 miles from the Harbour Trust.",
    "The ship was 12 miles away when the wind came, and it turned back to the port of Lindholm.",
  ])("not %s", (text) => {
    expect(subjectsOf(text).filter((subject) => subject.startsWith("the distance"))).toEqual([]);
  });
});
