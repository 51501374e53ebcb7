import { expect, test } from "vitest";
import { datesSurely } from "../../../server/src/core/rules/day-beside";
import { sentenceAt } from "../../../server/src/core/text/article";
import { readArticle } from "../../../server/src/core/text/structure";
import { unmarked } from "../../kit/dates";

/** Does the marked day date the marked event? The event is the mark that is no day. */
function check(marked: string): boolean {
  const { text, spans } = unmarked(marked);
  const places = spans.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const at = spans.findIndex((words) => !/day$/.test(words));
  const article = readArticle(text);
  const event = places[at];
  const sentence = sentenceAt(article, event.start);
  if (!sentence) throw new Error(`No sentence holds “${spans[at]}”.`);
  return datesSurely(article, { ...event, sentence }, places[1 - at]);
}

test.each([
  "Jets ‹bombed› the city on ‹Monday›.",
  "On ‹Monday› two old enemy jets ‹bombed› the city.",
  "The ‹meeting› took place in the old town hall on ‹Monday›.",
  "Much of the town was dark when the ‹meeting› began on ‹Monday›.",
  "Six sailors were hurt in a ‹blast› on ‹Monday›.",
  "The ‹raid› on ‹Monday› left the harbour in ruins.",
  "It took the firemen long to reach the port after ‹Monday›’s ‹raid›.",
  "Nobody in the harbour spoke of ‹Monday› ‹raid› drills.",
  "On ‹Monday› six sailors were hurt in a ‹blast›.",
  "Jets ‹bombed› a bridge and the harbour on ‹Monday›.",
  "Jets ‹bombed› bridges or the harbour on ‹Monday›.",
  "Six sailors died on ‹Monday› when a ‹blast› tore through the harbour.",
])("dates it: %s", (marked) => {
  expect(check(marked)).toBe(true);
});

test.each([
  ["another sentence", "Jets ‹bombed› the city. Ministers met on ‹Monday›."],
  ["another sentence before", "Ministers met on ‹Monday›. Jets ‹bombed› the city."],
  ["a judgement", "The mayor of the city condemned the ‹raid› on ‹Monday›."],
  ["a judgement behind", "The ‹raid› was condemned by the mayor on ‹Monday›."],
  ["another clause", "The ‹meeting› began after the storm of ‹Monday›."],
  ["an aside", "The ‹raid› (‹Monday› had been calm) left the harbour in ruins."],
  ["another event", "The ‹raid› angered the ministers on ‹Monday›."],
  ["what somebody did then", "Jets ‹bombed› the city and the mayor resigned on ‹Monday›."],
  ["what somebody did then, in an irregular form", "Jets ‹bombed› the city and the mayor fell on ‹Monday›."],
  ["how it was then", "Jets ‹bombed› the city and the mayor was ill on ‹Monday›."],
  ["the object of another clause, with words before it", "They stayed in port and saw two more ‹raids› on ‹Monday›."],
  ["what is only said behind when", "Six sailors died on ‹Monday› when, the mayor said, ‹raids› were rare."],
  ["another state", "The ‹raid› has cost a firm its harbour on ‹Monday›."],
  ["an object", "Everybody in the whole old town had seen the ‹raid› on ‹Monday›."],
  ["an object behind a phrase", "At dusk, residents saw ‹raids› on ‹Monday›."],
  ["the object of another clause", "They stayed in port and saw ‹raids› on ‹Monday›."],
  ["far away", "Jets ‹bombed› the old city near the long river in the far north of the land on ‹Monday›."],
  ["far before", "On ‹Monday› in the old city near the long river in the far north jets ‹bombed› a bridge."],
  ["a judgement before", "On ‹Monday› the mayor condemned the ‹raid›."],
  ["a judgement of several", "On ‹Monday› ministers of four lands praised ‹talks›."],
  ["a judgement on its day", "The mayor condemned on ‹Monday› the ‹raid› of the jets."],
  ["a judgement with commas", "The mayor condemned, on ‹Monday›, ‹raids› on the port."],
  ["an object behind its day", "On ‹Monday› everybody in the old town saw the ‹raid›."],
  ["a clause of its own", "On ‹Monday›, the mayor said, jets ‹bombed› the city."],
  ["a second clause", "The two were freed on ‹Monday› and ‹arrested› again."],
])("not %s", (_, marked) => {
  expect(check(marked)).toBe(false);
});
