import { describe, expect, test } from "vitest";
import { measuredBySource } from "../../../server/src/core/rules/measured";
import { storyOf } from "../../kit/rules";

/** The seats and the shares of votes that a text gives to parties: "41 seats: Harbour Party". */
function resultsOf(text: string): string[] {
  const [measured] = measuredBySource(storyOf(new Map([["a.txt", `A title\n\n${text}\n`]])));
  return measured.flatMap(({ subject, figure }) => {
    const told = /^the (?:number of (seats)|share of (votes)) \((.+)\)$/.exec(subject);
    return told ? [`${figure.value} ${told[1] ?? told[2]}: ${told[3]}`] : [];
  });
}

describe("a party has", () => {
  test.each([
    ["seats", "The Harbour Party won 41 seats in the election.", "41 seats: Harbour Party"],
    ["a share", "The Harbour Party took 41 percent of the vote.", "41 votes: Harbour Party"],
    [
      "a final share, though votes were counted",
      "While votes were being counted it rained. In the final results the Harbour Party took 41 percent of the vote.",
      "41 votes: Harbour Party",
    ],
    ["an apostrophe in its name", "The Peasants’ Party won 41 seats.", "41 seats: Peasants Party"],
    ["a straight apostrophe in its name", "The Peasants' Party won 41 seats.", "41 seats: Peasants Party"],
    ["a country before its name", "Dorvia’s Greens won 41 seats.", "41 seats: Greens"],
    ["a name of the people", "People’s List won 41 seats.", "41 seats: People List"],
    ["a name of women", "In parliament the Women’s Party won 41 seats.", "41 seats: Women Party"],
    [
      "a number of its own behind “it”",
      "The opposition Harbour Party won the election. It took 41 percent of the vote.",
      "41 votes: Harbour Party",
    ],
    ["a number in front", "With 41 seats the Harbour Party is the strongest.", "41 seats: Harbour Party"],
    ["its number behind", "The Harbour Party won, with 41 seats.", "41 seats: Harbour Party"],
    ["another behind it", "The Harbour Party, followed by the Greens with 12 seats, celebrated.", "12 seats: Greens"],
    ["a leader before it", "The Harbour Party in Velda won 41 seats.", "41 seats: Harbour Party"],
    ["a loss first", "The Harbour Party lost 12 seats and now has 31 seats in parliament.", "31 seats: Harbour Party"],
    ["the number alone", "Of the seats the Harbour Party won 41.", "41 seats: Harbour Party"],
    ["its number right behind", "In the election the Harbour Party 41 percent of the vote.", "41 votes: Harbour Party"],
    [
      "seats in the next parliament",
      "The Harbour Party will hold 41 seats in the new parliament.",
      "41 seats: Harbour Party",
    ],
    ["a clause", "The Harbour Party, which won 41 seats, celebrated.", "41 seats: Harbour Party"],
    [
      "voters who had to vote",
      "The Harbour Party took 41 percent of the vote among those who had to vote.",
      "41 votes: Harbour Party",
    ],
    ["a name alone", "Dorvian Unity won 41 seats.", "41 seats: Dorvian Unity"],
    ["an article in its name", "In parliament The Harbour Party won 41 seats.", "41 seats: Harbour Party"],
  ])("%s: %s", (_, text, ...expected) => {
    expect(resultsOf(text)).toEqual(expected);
  });

  test.each([
    ["a share that is none yet", "With half of the ballots counted, the Harbour Party took 41 percent of the vote."],
    ["what a party loses", "The Greens’ 41 seats were lost."],
    ["the seats of two", "The Harbour Party and the Greens won 41 seats."],
    ["what a party could win", "The Harbour Party could win 41 seats in parliament."],
    ["a place", "Norway won 41 seats."],
    ["a common word", "Greens won 41 seats."],
    ["a party that stands behind", "41 percent of the vote went to the Harbour Party."],
    ["somebody of whom the sentence says something else", "Its list won 41 seats."],
    ["no name", "On Sunday it won 41 seats."],
    [
      "of a place behind “it”",
      "Dorvia went to the polls. It gave 41 percent of the vote to nobody. It took 41 percent of the vote.",
    ],
    ["of what was not named behind “it”", "A small party won the election. It took 41 percent of the vote."],
    ["of two behind “it”", "The Harbour Party and the Greens won the election. It took 41 percent of the vote."],
    ["behind a preposition", "With 41 seats for the Harbour Party the vote was close."],
    ["points", "In the election the Harbour Party won 3 percentage points."],
    ["young voters", "The Harbour Party took 41 percent of the vote of young women."],
    ["ministers", "Of the seats none was lost; the Harbour Party has 4 ministers."],
  ])("not %s: %s", (_, text) => {
    expect(resultsOf(text)).toEqual([]);
  });
});
