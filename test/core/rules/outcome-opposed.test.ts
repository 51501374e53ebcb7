import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

const printed = (text: string): string => `Published 6 March 2025\n${text}`;

/** What is found of two articles, whichever comes first. */
function outcome(one: string, other: string): string[] {
  const found = findingsOf("outcome", printed(one), printed(other));
  expect(findingsOf("outcome", printed(other), printed(one))).toEqual(found);
  return found;
}

describe("opposite ends of one matter", () => {
  test.each([
    ["quit and fired", "Marta Lindqvist quit on Thursday.", "The board fired its chairwoman, Marta Lindqvist."],
    ["stepped down and sacked", "Marta Lindqvist has stepped down.", "Marta Lindqvist was sacked on Thursday."],
    ["found not guilty", "Marta Lindqvist was found not guilty.", "A court convicted Marta Lindqvist of arson."],
    ["cleared of", "Marta Lindqvist was cleared of arson.", "Marta Lindqvist was found guilty of arson."],
    [
      "found guilty across a name",
      "A jury found the former mayor Tomas Brandt guilty of fraud.",
      "Tomas Brandt was acquitted by a jury.",
    ],
    ["turned down", "The council turned down the second harbour.", "The council approved a second harbour."],
    ["fired, by a pronoun", "Marta Lindqvist quit on Thursday.", "Marta Lindqvist wept. The board fired her."],
    ["fired, then a day", "Marta Lindqvist quit.", "Marta Lindqvist wept. The board fired her on Thursday."],
    ["by nobody who is named", "A second harbour was rejected.", "The council approved a second harbour."],
    ["by members of the body", "The councillors rejected a second harbour.", "The council approved a second harbour."],
    [
      "by one committee",
      "The ferry committee of the council rejected a second harbour.",
      "The ferry committee of the council approved a second harbour.",
    ],
    [
      "of one office under two names",
      "Marta Lindqvist was sacked as head of the ferry office.",
      "Marta Lindqvist quit as chair of its seven owners.",
    ],
    [
      "two pleas",
      "Marta Lindqvist pleaded guilty on Thursday to stealing a ferry.",
      "Marta Lindqvist pleaded not guilty to stealing a ferry.",
    ],
    [
      "a plea without a name",
      "A retired teacher entered a guilty plea on Thursday.\n\nMarta Lindqvist, 67, stole a ferry.",
      "Marta Lindqvist entered a plea of not guilty.",
    ],
    [
      "a plea of an earlier month",
      "Marta Lindqvist, 67, who had pleaded guilty in January, was jailed.",
      "In January Marta Lindqvist pleaded no contest.",
    ],
    [
      "a charge that is denied",
      "Marta Lindqvist admitted theft before a judge in Selby.",
      "Marta Lindqvist pleaded not guilty.",
    ],
    ["bail", "Marta Lindqvist was granted bail.", "Marta Lindqvist was remanded in custody."],
    ["a ruling", "An appeals court upheld the ban on trawling.", "An appeals court overturned the ban on trawling."],
    ["a consent", "The dockers’ union agreed to suspend the strike.", "The union has refused to suspend its strike."],
    ["a consent of a person", "Marta Lindqvist agreed to step aside.", "Marta Lindqvist refused to step aside."],
    ["a passive", "A second harbour was rejected by the council.", "The council approved a second harbour."],
  ])("%s", (_, one, other) => {
    expect(outcome(one, other)).toHaveLength(1);
  });

  test.each([
    ["another person", "Marta Lindqvist quit on Thursday.", "The board fired Tomas Brandt on Thursday."],
    ["a relative", "Marta Lindqvist was acquitted.", "The brother of Marta Lindqvist was convicted."],
    ["a possessor", "Marta Lindqvist quit on Thursday.", "Marta Lindqvist’s deputy was fired."],
    ["a speaker", "Marta Lindqvist quit on Thursday.", "Marta Lindqvist said the harbour master was fired."],
    ["a wish", "The council approved a second harbour.", "The council should have rejected a second harbour."],
    ["a denial", "The council approved a second harbour.", "The council has not rejected a second harbour."],
    ["another body", "The council approved a second harbour.", "The union rejected a second harbour."],
    [
      "a committee of the body",
      "The council approved a second harbour.",
      "The ferry committee of the council rejected a second harbour.",
    ],
    [
      "plans with one word in common",
      "The council approved a second harbour with seven stone piers.",
      "The council rejected a wide airport behind a stone quarry.",
    ],
    ["another plan", "The council approved a second harbour.", "The council rejected a new airport."],
    ["another day", "On Wednesday the council approved a harbour.", "On Thursday the council rejected a harbour."],
    [
      "a question",
      "Marta Lindqvist quit on Thursday.",
      "A board met in Selby.\n\nWas the chairwoman, Marta Lindqvist, fired?",
    ],
    ["a quotation", "Marta Lindqvist quit on Thursday.", "“Marta Lindqvist was fired,” said Irena Dolan."],
    ["another year", "Marta Lindqvist quit on Thursday.", "Marta Lindqvist was fired in 2019."],
    [
      "a habit",
      "Marta Lindqvist quit on Thursday.",
      "It rains in Selby.\n\nWhenever it rains the board fires Marta Lindqvist.",
    ],
    [
      "one who was sacked",
      "Marta Lindqvist quit on Thursday.",
      "The board met its sacked chairwoman, Marta Lindqvist.",
    ],
    ["another subject", "Marta Lindqvist quit on Thursday.", "Marta Lindqvist wept when the harbour master was fired."],
    ["a deputy", "Marta Lindqvist quit on Thursday.", "Marta Lindqvist wept. Her deputy was fired."],
    ["a deputy as an object", "Marta Lindqvist quit on Thursday.", "The board fired Marta Lindqvist’s deputy."],
    ["her deputy as an object", "Marta Lindqvist quit.", "Marta Lindqvist wept. The board fired her deputy."],
    ["a brother as an object", "Marta Lindqvist quit on Thursday.", "The board fired the brother of Marta Lindqvist."],
    [
      "somebody far behind",
      "Marta Lindqvist quit on Thursday.",
      "The board fired two old masters of the harbour that lies below the house of Marta Lindqvist.",
    ],
    ["a claim", "Marta Lindqvist quit on Thursday.", "Marta Lindqvist dismissed the claims that she had lied."],
    ["two charges", "Marta Lindqvist pleaded guilty to theft.", "Marta Lindqvist pleaded not guilty to arson."],
    [
      "some of the charges",
      "Marta Lindqvist pleaded guilty to two counts.",
      "Marta Lindqvist pleaded not guilty to the other charges.",
    ],
    [
      "a plea that was changed",
      "Marta Lindqvist pleaded guilty on Thursday.",
      "Marta Lindqvist initially pleaded not guilty.",
    ],
    [
      "a plea of another month",
      "Marta Lindqvist pleaded guilty on Thursday.",
      "Marta Lindqvist, who had pleaded not guilty in January, wept.",
    ],
    [
      "a denial out of court",
      "Marta Lindqvist pleaded guilty on Thursday.",
      "Marta Lindqvist denied theft in a letter to her friends.",
    ],
    ["bail of another", "Marta Lindqvist was granted bail.", "Tomas Brandt was remanded in custody."],
    [
      "another thing agreed to",
      "The dockers’ union agreed to suspend the strike.",
      "The dockers’ union refused to suspend its chairman.",
    ],
    ["another union", "The dockers agreed to suspend the strike.", "The pilots refused to suspend the strike."],
    ["some of what is agreed to", "Lindholm agreed to free nine prisoners.", "Lindholm refused to free prisoners."],
    [
      "what is only said",
      "Marta Lindqvist agreed to discuss the ferry.",
      "Marta Lindqvist refused to discuss the ferry.",
    ],
    ["shots", "Marta Lindqvist quit on Thursday.", "The guards of Marta Lindqvist fired shots."],
    ["background", "A court acquitted Marta Lindqvist of arson.", "Marta Lindqvist had been convicted of arson."],
    [
      "both ends in one source",
      "The council approved a harbour. At first the council rejected a harbour.",
      "The council rejected a harbour.",
    ],
  ])("none for %s", (_, one, other) => {
    expect(outcome(one, other)).toEqual([]);
  });
});

describe("reports without a day of the decision", () => {
  const [yes, no] = ["The council approved a second harbour.", "The council rejected a second harbour."];
  const on = (day: number, text: string): string => `Published ${day} March 2025\n${text}`;

  test("of one time are set against each other", () => {
    expect(findingsOf("outcome", on(5, yes), on(6, no))).toHaveLength(1);
  });

  test("of two weeks, or of no known day, are not: the council may have changed its mind", () => {
    expect(findingsOf("outcome", on(5, yes), on(14, no))).toEqual([]);
    expect(findingsOf("outcome", yes, no)).toEqual([]);
  });
});
