import { expect, test } from "vitest";
import { measuredBySource } from "../../../server/src/core/rules/measured";
import { storyOf } from "../../kit/rules";

/** What the figures of a text are said to be in a message. */
function subjectsOf(text: string): string[] {
  const [measured] = measuredBySource(storyOf(new Map([["a.txt", `A title\n\nIt rained. ${text}\n`]])));
  return measured.map(({ subject }) => subject);
}

test.each([
  ["The storm left 4,000 homes without power.", "the number without power (homes)"],
  ["The plant gives power to 4,000 homes.", "the number of homes"],
  ["Turnout was 61 percent.", "the turnout"],
  ["Winds reached 120 km/h.", "the winds"],
  ["Kestrel fell 8 percent to 31 crowns.", "the number of crowns"],
  ["The 11-inch gun was found."],
  ["The survey of 900 respondents cost 2 million euros.", "the amount of the cost"],
  ["It has 90 workers.", "the number employed"],
  ["Floods killed 14 people in Olm and 12 people in Karsk.", "the number killed", "the number killed"],
  ["The quake killed nine people in Olm and 41 people fled.", "the number killed"],
  ["The quake killed nine people in Olm and 41 people were hurt.", "the number killed", "the number injured"],
  ["The quake killed nine people in Olm, and 41 people in Karsk sang.", "the number killed"],
  ["The quake killed nine dogs in Olm and 41 people in Karsk.", "the number killed (dogs)"],
  ["The strike lasted two seasons.", "the number of seasons"],
])("%s", (text, ...subjects) => {
  expect(subjectsOf(text)).toEqual(subjects);
});
