import { expect, test } from "vitest";
import { sentencesOf } from "../../../server/src/core/text/sentences";

/** Checks the sentences of a text in which ‖ marks each border. */
function check(marked: string): void {
  const text = marked.replaceAll(" ‖ ", " ");
  const found = sentencesOf(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));
  expect(found.join(" ‖ ")).toBe(marked);
}

test.each([
  "Mr. Albrecht left. ‖ He was tired.",
  "Gen. T. R. Rehn spoke at 8 p.m. Tuesday. ‖ The U.S. President did not.",
  "Sen. Ines Albrecht (D-Mo.) voted. ‖ Rep. Rehn did not.",
  "He spoke at 8 p.m. ‖ Police came later.",
  "It is made in the U.S. ‖ The price is high.",
  '"Who pays for this?" Ines Albrecht asked. ‖ Nobody knew.',
  '"Who pays for this?" the minister asked. ‖ Nobody knew.',
  '"Who pays?" ‖ The answer is not known.',
  "“We go. ‖ We stay,” he said. ‖ “Why?”",
  "Norport Inc. said on Monday that it lost $4.5 million. ‖ It paid 3.5 percent.",
  "He was born on Jan. 3 in St. Norrvik, Fla., and left (they say). ‖ She stayed.",
  "(The port was closed.) ‖ It opened later.",
  "They came … and left. ‖ All went well!",
  "See norport.example. ‖ Or ask at no. 7 and No. 12.",
  "彼は来た。‖次に行った。".replaceAll("‖", " ‖ ").replaceAll("。 ‖ ", "。 ‖ "),
])("%s", check);

test("a sentence without an end is cut", () => {
  const text = "word ".repeat(3000);
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  expect(sentences.length).toBeGreaterThan(3);
  expect(Math.max(...sentences.map((s) => s.end - s.start))).toBeLessThan(3500);
});
