import { expect, it } from "vitest";
import { storyOf } from "../../kit/rules";

const subjects = (sentence: string) =>
  storyOf(new Map([["a.txt", `A title\n\n${sentence}\n`]])).figures.groups.map(([{ subject }]) => subject);

it.each([
  ["The envoys carried a 28-point plan to the island.", "the number of points"],
  ["The plan has 28 points.", "the number of points"],
  ["Six people were killed in the fire.", "the number killed"],
])("%s is about %s", (sentence, subject) => {
  expect(subjects(sentence)).toContain(subject);
});
