import { expect, test } from "vitest";
import { findConflicts } from "../../../server/src/core/rules/registry";
import { messageFor } from "../../../server/src/core/rules/message";
import { storyOf } from "../../kit/rules";

/** The message of the one finding on two articles that quote the same words and name two speakers. */
function messageOn(quotation: string): string {
  const articleBy = (name: string) => `The bridge of Olm stays closed. ${quotation} said ${name}.`;
  const story = storyOf(
    new Map([
      ["courier.txt", articleBy("Nadia Ferrer")],
      ["herald.txt", articleBy("Tomas Brandt")],
    ]),
  );
  const found = findConflicts(story, {}).filter(({ rule }) => rule === "quote-speaker");
  expect(found).toHaveLength(1);
  return messageFor(found[0], story, 0);
}

test("a message says which words two people are said to have said", () => {
  expect(messageOn("“Nobody crosses this river before the last bolt is tested,”")).toBe(
    "Sources disagree on who said “Nobody crosses this river before the last bolt…”: Nadia Ferrer here; Tomas Brandt in herald.",
  );
});

test("a short quotation stands in full, and quotation marks inside it step down", () => {
  expect(messageOn("“The old bridge “groans” at every lorry,”")).toBe(
    "Sources disagree on who said “The old bridge ‘groans’ at every lorry”: Nadia Ferrer here; Tomas Brandt in herald.",
  );
});
