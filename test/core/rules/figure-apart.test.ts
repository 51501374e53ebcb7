import { describe, test } from "vitest";
import { checkRivals } from "../../kit/rivals";

const check = (...articles: readonly string[]): void => checkRivals("figure", ...articles);

describe("what is somebody’s own", () => {
  test.each([
    ["terms of one person", "Otto Lang was sentenced to ‹two years›.", "Otto Lang was sentenced to ‹three years›."],
    [
      "terms given by two judges",
      "Judge Irena Dolan gave ‹two years› in prison to Otto Lang.",
      "Otto Lang got ‹three years› in prison.",
    ],
    [
      "a term behind which its owner stands",
      "‹Two years› in prison was the sentence for Otto Lang.",
      "Otto Lang got ‹three years› in prison.",
    ],
    [
      "a term that a judge gave",
      "Otto Lang was sentenced by Irena Dolan to ‹two years› in prison.",
      "Otto Lang was sentenced to ‹three years› in prison.",
    ],
    [
      "contracts of one person",
      "Otto Lang signed a ‹three-year contract› with Velda United.",
      "Otto Lang signed a ‹two-year contract› with Velda United.",
    ],
    [
      "terms that add up to less",
      "Otto Lang got ‹seven years› in prison for fraud and ‹two years› in prison for perjury.",
      "Otto Lang got ‹12 years› in prison.",
    ],
  ])("set against each other: %s", (_, ...articles) => {
    check(...articles);
  });

  test.each([
    [
      "contracts of two people",
      "Otto Lang signed a three-year contract with Velda United.",
      "Oskar Holm signed a two-year contract with Velda United.",
    ],
    [
      "terms that add up to more than the other article’s",
      "Otto Lang got seven years in prison for fraud and two years in prison for perjury.",
      "Otto Lang got nine years in prison.",
    ],
    [
      "points of a share, and a share",
      "Otto Lang won 3 percentage points of the vote.",
      "Otto Lang won 4 percent of the vote.",
    ],
    [
      "shares of two weeks",
      "Published 6 March 2025\n\nOtto Lang won 52 percent of the vote.",
      "Published 20 March 2025\n\nOtto Lang won 54 percent of the vote.",
    ],
  ])("must not be set against each other: %s", (_, ...articles) => {
    check(...articles);
  });
});

describe("amounts", () => {
  test.each([
    [
      "a gross domestic product, which is no gross amount",
      "Dorvia’s loss of gross domestic product was ‹5 million euros›.",
      "Dorvia had a loss of ‹4 million euros›.",
    ],
    [
      "prices told in two orders of magnitude",
      "The firm paid ‹4 million euros› for the silo.",
      "The firm paid ‹4 billion euros› for the silo.",
    ],
    [
      "prices of one week",
      "Published 6 March 2025\n\nThe firm paid ‹2 million euros› for the silo.",
      "Published 8 March 2025\n\nThe firm paid ‹3 million euros› for the silo.",
    ],
    [
      "shares at one close",
      "Shares in Velda closed ‹2 percent› higher.",
      "At the close shares in Velda were ‹3 percent› higher.",
    ],
    [
      "inflation, and what came then",
      "Inflation in Dorvia was ‹5 percent›, and then it rained.",
      "Inflation in Dorvia was ‹6 percent›.",
    ],
  ])("set against each other: %s", (_, ...articles) => {
    check(...articles);
  });

  test.each([
    [
      "the loss of a year, and a plan",
      "The Kestrel company lost 5 million euros last year.",
      "The Kestrel company will lose 4 million euros this year.",
    ],
    [
      "losses of a year and of one of its months",
      "The Kestrel company lost 5 million euros in 2023.",
      "The Kestrel company lost 4 million euros in May 2023.",
    ],
    [
      "a ransom of last year",
      "Last year the gang demanded 5 million euros in ransom.",
      "The gang demanded 4 million euros in ransom.",
    ],
    [
      "a ransom, and what somebody held",
      "The firm lost while it held 2 million euros.",
      "The firm lost 3 million euros.",
    ],
    [
      "prices that are eight times apart",
      "The firm paid 4 million euros for the silo.",
      "The firm paid 31 million euros for the silo.",
    ],
    [
      "prices of two weeks",
      "Published 6 March 2025\n\nThe firm paid 2 million euros for the silo.",
      "Published 14 March 2025\n\nThe firm paid 3 million euros for the silo.",
    ],
    [
      "shares at noon and at the close",
      "Shares in Velda rose 2 percent.",
      "At the close shares in Velda were 3 percent higher.",
    ],
    [
      "inflation of another time, then",
      "Inflation then was 5 percent in Dorvia.",
      "Inflation in Dorvia was 6 percent.",
    ],
    [
      "inflation of another time, was then",
      "Inflation in Dorvia was then 5 percent.",
      "Inflation in Dorvia was 6 percent.",
    ],
  ])("must not be set against each other: %s", (_, ...articles) => {
    check(...articles);
  });
});

describe("tolls", () => {
  test.each([
    [
      "that rose",
      "The police raised the toll from 9 people killed to ‹12 people› killed.",
      "The fire killed ‹14 people›.",
    ],
    [
      "besides one that somebody gives",
      "The fire in Velda killed ‹nine people›.",
      "The fire in Velda killed ‹12 people›.",
      "“The fire in Velda killed nine people,” said Irena Dolan.",
    ],
    [
      "besides one that fits both",
      "The fire in Velda killed ‹nine people›.",
      "The fire in Velda killed ‹12 people›.",
      "The fire in Velda killed at least six people.",
    ],
  ])("set against each other: %s", (_, ...articles) => {
    check(...articles);
  });

  test.each([
    [
      "of all guests, and of a part of them",
      "The fire in Velda killed 14 of the 96 guests.",
      "The fire in Velda killed 12 guests.",
    ],
    ["of earlier events", "In the last quake 41 people were killed.", "In 1993 a quake killed 45 people."],
    ["that may be", "The fire in Velda may have killed 14 people.", "The fire in Velda killed 12 people."],
    [
      "of which one is a hundred times the other",
      "The fire in Velda killed nine people.",
      "The fire in Velda killed 412 people.",
    ],
  ])("must not be set against each other: %s", (_, ...articles) => {
    check(...articles);
  });
});

describe("what was done with things", () => {
  test.each([
    [
      "sales that were called off",
      "The sale of ‹nine ferries› in Velda was cancelled.",
      "The sale of ‹seven ferries› in Velda was cancelled.",
    ],
    [
      "with some that both know of, and with several",
      "‹Nine ferries› sank in Velda.",
      "‹Seven ferries› sank in Velda. Several ferries were saved.",
    ],
    [
      "that goes on, with fewer in the later report",
      "Published 6 March 2025\n\nThe fire in Velda destroyed ‹34 houses›.",
      "Published 5 March 2025\n\nThe fire in Velda destroyed ‹51 houses›.",
    ],
    [
      "new cases of one day",
      "Velda reported ‹134 new cases› of measles.",
      "Velda reported ‹120 new cases› of measles.",
    ],
    [
      "a wall as it is and will be",
      "The wall in Velda will be ‹12 metres› high.",
      "The wall in Velda was ‹14 metres› high.",
    ],
    [
      "beside a number that both have, though one knows both",
      "The yard in Velda has ‹nine piers› and 41 cranes.",
      "The yard in Velda has ‹seven piers› and 41 cranes. It once had nine piers.",
    ],
  ])("set against each other: %s", (_, ...articles) => {
    check(...articles);
  });

  test.each([
    [
      "a condition, and a fact",
      "If nine ferries are sold in Velda, the harbour will close.",
      "Seven ferries are sold in Velda.",
    ],
    ["in two earlier storms", "In the last storm nine ferries sank.", "In the last storm seven ferries sank."],
    ["with two parts of one whole", "Two of the nine ferries sank.", "Three of the nine ferries were sold."],
    [
      "that goes on",
      "Published 5 March 2025\n\nThe fire in Velda destroyed 34 houses.",
      "Published 6 March 2025\n\nThe fire in Velda destroyed 51 houses.",
    ],
    [
      "new cases of two days",
      "Published 5 March 2025\n\nVelda reported 134 new cases of measles.",
      "Published 6 March 2025\n\nVelda reported 120 new cases of measles.",
    ],
  ])("must not be set against each other: %s", (_, ...articles) => {
    check(...articles);
  });
});

describe("a bare number behind a claim", () => {
  test.each([
    [
      "in another paragraph",
      "The police arrested ‹30 people› in Velda.\n\nOn Monday it was 44.",
      "The police arrested ‹44 people› in Velda.",
    ],
    [
      "before it",
      "On Monday it was 44. The police arrested ‹30 people› in Velda.",
      "The police arrested ‹44 people› in Velda.",
    ],
    [
      "with a noun of its own",
      "The police arrested ‹30 people› in Velda. It took 44 buses.",
      "The police arrested ‹44 people› in Velda.",
    ],
    [
      "far behind it",
      "The police arrested ‹30 people› in Velda. Rain fell on the pier and on the boats, and the wind came up from the north with snow and with hail for most of the day. On Monday it was 44.",
      "The police arrested ‹44 people› in Velda.",
    ],
  ])("set against each other: %s", (_, ...articles) => {
    check(...articles);
  });

  test.each([
    [
      "right behind it",
      "The police arrested 30 people in Velda. On Monday it was 44.",
      "The police arrested 44 people in Velda.",
    ],
  ])("must not be set against each other: %s", (_, ...articles) => {
    check(...articles);
  });
});

describe("parts and places", () => {
  test.each([
    [
      "cables cut in two storms",
      "‹Fourteen of its 96 cables› were cut.",
      "Storm damage: ‹12 of its 96 cables› were cut.",
    ],
    [
      "houses of one place in a list",
      "The fire burned ‹51 houses› in Pell and nine schools in Karsk.",
      "The fire burned ‹40 houses› in Pell.",
    ],
    [
      "schools beside a toll of two places",
      "Floods killed 14 in Olm and 12 in Karsk. The province closed ‹seven schools›.",
      "Floods killed 26 people. The province closed ‹nine schools›.",
    ],
    ["what holds the counted", "They found a hoard of ‹300 swords› in Velda.", "They found ‹340 swords› in Velda."],
    [
      "a number where both articles know both",
      "The yard in Velda has ‹nine piers› and 41 cranes.",
      "The yard in Velda has ‹seven piers› and 41 cranes.",
    ],
  ])("set against each other: %s", (_, ...articles) => {
    check(...articles);
  });

  test.each([
    ["two parts of one whole, cut and sold", "Two of the nine ferries sank.", "Three of the nine ferries were sold."],
    [
      "houses of a list, and of nowhere",
      "The fire burned 51 houses in Pell and 12 houses in Karsk.",
      "The fire burned 40 houses.",
    ],
    [
      "people of two places, and those of both",
      "Floods killed 14 people in Olm and 12 people in Karsk.",
      "Floods killed 26 people.",
    ],
    [
      "a toll of two places, and one of nowhere",
      "Floods killed 14 in Olm and 12 in Karsk.",
      "Floods killed nine people.",
    ],
    ["schools of two kinds", "The province closed nine village schools.", "The province closed seven town schools."],
  ])("must not be set against each other: %s", (_, ...articles) => {
    check(...articles);
  });
});
