import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../kit/findings";

const on = (text: string, ...more: string[]): string[] =>
  findingsOf("figure", ...[text, ...more].map((one) => `Published 6 March 2025, 08:00\n\n${one}`));

describe("a change and its two values", () => {
  test.each([
    ["Sales of Velda Grain rose 10 percent to 60 million euros from 50 million euros.", "10%", "20% by the two values"],
    ["Sales fell 10 percent from 50 million euros to 30 million euros.", "10%", "40% by the two values"],
    ["Sales of 60 million euros, up 10 percent from 50 million.", "10%", "20% by the two values"],
    ["Sales came to 60 million euros, up 10 percent from 50 million a year earlier.", "10%", "20% by the two values"],
    ["Sales rose from 50 million to 60 million euros, an increase of 10 percent.", "10%", "20% by the two values"],
    ["Sales fell 20 percent to 60 million euros from 50 million euros.", "20%", "20% more by the two values"],
    [
      "A 45% jump in profit to $4.1 million, or 30 cents a share, from $3.1 million, or 22 cents a share.",
      "32% by the two values",
      "45%",
    ],
    ["The shares rose 6 dollars to 40 dollars from 30 dollars.", "$10 by the two values", "$6"],
  ])("that do not go together: %s", (text, ...labels) => {
    expect(on(text)).toEqual([
      `figure information ${labels
        .map((label) => `"${label}"`)
        .sort()
        .join(" | ")}`,
    ]);
  });

  test.each([
    ["rounded", "Sales rose 13 percent to 4.5 billion euros from 4 billion euros."],
    ["of something else", "Income rose to 4.8 billion euros from 4.1 billion, while costs fell 5 percent."],
    ["of something that comes after", "Costs fell 5 percent, but income rose to 4.8 billion euros from 4.1 billion."],
    ["of points", "Unemployment fell 2 points to 5 percent from 7 percent."],
    ["open", "Sales rose more than 10 percent to 60 million euros from 50 million euros."],
    ["without a direction", "Sales at 10 percent of the shops went to 60 million euros from 50 million euros."],
    ["said by somebody", "“Sales rose 10 percent to 60 million euros from 50 million euros,” said Maria Stenlund."],
  ])("not: %s", (_, text) => {
    expect(on(text)).toEqual([]);
  });

  test("what is reckoned rightly and rounded to a tenth is never flagged", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 100, max: 9999 }), (before, after) => {
        const share = Math.abs(((after - before) / before) * 100);
        fc.pre(share > 0.1 && after < 20 * before && before < 20 * after);
        const verb = after > before ? "rose" : "fell";
        const text = `Sales ${verb} ${share.toFixed(1)} percent to ${after} million euros from ${before} million euros.`;
        expect(on(text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a whole and its parts", () => {
  test.each([
    ["The police arrested 13 people (ten men and two women).", "13 people", "ten men and two women, together 12"],
    [
      "The court freed nine prisoners: four students and six teachers.",
      "9 prisoners",
      "four students and six teachers, together 10",
    ],
    [
      "The fire killed 12 people in Velda on Tuesday, seven guests and four cooks, the police said.",
      "12 people",
      "seven guests and four cooks, together 11",
    ],
    [
      "The 15 victims — eight women, five men and a child — were buried.",
      "15 victims",
      "eight women, five men and a child, together 14",
    ],
  ])("that do not go together: %s", (text, ...labels) => {
    expect(on(text)).toEqual([`figure information ${labels.map((label) => `"${label}"`).join(" | ")}`]);
  });

  test.each([
    "The police arrested 13 people (ten men and three women).",
    "The police arrested 13 people (among them ten men and two women).",
    "The police arrested 13 people, including ten men and two women.",
    "The region has 14 hospitals, two clinics and a spa.",
    "The police arrested 13 people, ten cars and two boats were seized.",
    "The police arrested about 13 people (ten men and two women).",
    "The police arrested 13 people (ten of them on Monday and two on Tuesday).",
    "The storm killed 13 people, destroyed two houses and flooded four roads.",
  ])("not: %s", (text) => {
    expect(on(text)).toEqual([]);
  });
});

describe("a part, its whole and its share", () => {
  test.each([
    ["The mill dismissed 120 of its 300 dockers, or 60 percent.", "40% by the two numbers", "60%"],
    ["Of the boats 31.4 per cent, or 2,606, of the 9,400 were sold.", "27.7% by the two numbers", "31.4%"],
    ["The board kept 30 percent (12 of the 48 jobs).", "25% by the two numbers", "30%"],
  ])("that do not go together: %s", (text, ...labels) => {
    expect(on(text)).toEqual([`figure information ${labels.map((label) => `"${label}"`).join(" | ")}`]);
  });

  test.each([
    "The mill dismissed 120 of its 300 dockers, or 40 percent.",
    "The mill dismissed 119 of its 300 dockers, or about 39 percent.",
    "He got 612 out of 1,190 votes, or 51 percent.",
    "The mill dismissed 120 of its 300 dockers, and 60 percent of the rest left.",
    "The board cut three of 12 jobs; 60 percent had been feared.",
  ])("not: %s", (text) => {
    expect(on(text)).toEqual([]);
  });
});

describe("a measure in two units", () => {
  test.each([
    ["The hill is 300 feet (910 metres) high.", "300 feet", "910 metres"],
    ["It burned 40 acres (160 hectares) of forest.", "160 hectares", "40 acres"],
    ["The train runs at 125 mph, or 100 kph, on this line.", "100 kilometres per hour", "125 miles per hour"],
  ])("that is no conversion: %s", (text, ...labels) => {
    expect(on(text)).toEqual([`figure information ${labels.map((label) => `"${label}"`).join(" | ")}`]);
  });

  test.each([
    "The hill is 300 feet (91 metres) high.",
    "It lies 1,000 km (600 miles) to the north.",
    "It lies three metres (10 feet) below the road.",
    "A box of 20 pounds (a foot long) was found.",
    "The road is 50 miles (30 km of it new) long.",
    "The tank holds 912 gallons (3,454 litres).",
  ])("not: %s", (text) => {
    expect(on(text)).toEqual([]);
  });
});

describe("an age and a birth", () => {
  test.each([
    ["Dragan Havelka, 84, who was born in 1948, wrote nine operas.", "84", "born in 1948 (76 or 77)"],
    ["Dragan Havelka (born 3 April 1948) is 79. Havelka, 79, wrote nine operas.", "79", "born on 3 April 1948 (76)"],
  ])("that do not go together: %s", (text, ...labels) => {
    expect(on(text)).toEqual([`figure information ${labels.map((label) => `"${label}"`).join(" | ")}`]);
  });

  test.each([
    "Dragan Havelka, 76, who was born in 1948, wrote nine operas.",
    "Dragan Havelka, who was born in 1948, wrote nine operas. In 1990 Havelka, 41, won a prize.",
    "Dragan Havelka, who was born in 1848, wrote nine operas. He died at the age of 61.",
    "Dragan Havelka, 76, wrote nine operas. His son was born in 1988.",
    "Dragan Havelka, 76, was born in a village of 1948 people.",
  ])("not: %s", (text) => {
    expect(on(text)).toEqual([]);
  });

  test("not where nothing tells when the report came out", () => {
    expect(findingsOf("figure", "Dragan Havelka, 84, who was born in 1948, wrote nine operas.")).toEqual([]);
  });
});

describe("which of its kind something is", () => {
  const minister = "Foreign minister Marta Lindqvist flew to Norvalia on Tuesday for talks with Dragan Havelka. ";
  const also = "Marta Lindqvist and Dragan Havelka are in Norvalia. ";

  test.each([
    ["It is her third visit to Norvalia.", "She is on her second visit to Norvalia.", "2nd visit", "3rd visit"],
    ["Lindqvist won a third term in May.", "Lindqvist was elected to a second term in May.", "2nd term", "3rd term"],
    [
      "It was the sixth time that Lindqvist met Havelka.",
      "It was the fifth meeting between Lindqvist and Havelka.",
      "5th meeting",
      "6th time",
    ],
    [
      "On Tuesday she led the fourth round of talks in Norvalia.",
      "The fifth round of talks was held in Norvalia on Tuesday.",
      "4th round",
      "5th round",
    ],
  ])("%s — %s", (one, other, ...labels) => {
    const found = [`figure information ${labels.map((label) => `"${label}"`).join(" | ")}`];
    expect(on(minister + one, also + other)).toEqual(found);
    expect(on(also + other, minister + one)).toEqual(found);
  });

  test.each([
    ["narrowed otherwise", "It is her third visit to Norvalia.", "She is on her second visit to Norvalia this year."],
    ["of another sort", "It is her third visit to Norvalia.", "She is on her second official visit to Norvalia."],
    ["of another kind", "It is her third visit to Norvalia.", "It was her second meeting with Havelka."],
    ["to another place", "It is her third visit to Norvalia.", "She was on her second visit to Torvia."],
    ["of somebody else", "It is her third visit to Norvalia.", "Karl Oduya is on his second visit to Norvalia."],
    [
      "a name for another round",
      "A sixth round of talks is planned.",
      "The fifth round of talks was held in Norvalia on Tuesday.",
    ],
    ["sought and won", "Lindqvist is seeking a third term.", "Lindqvist won a second term in 2021."],
    ["said", "“It is her third visit to Norvalia,” said Karl Oduya.", "She is on her second visit to Norvalia."],
    ["rooms", "She sat in the third meeting room.", "It was her second meeting with Havelka."],
    [
      "numbers in a row",
      "The first three meetings with Havelka were short.",
      "It was her second meeting with Havelka.",
    ],
  ])("not what is %s", (_, one, other) => {
    expect(on(minister + one, also + other)).toEqual([]);
  });

  test("not where one article counts both, nor days later", () => {
    expect(
      on(
        `${minister}It is her third visit to Norvalia. Her second visit was in May.`,
        `${also}She is on her second visit to Norvalia.`,
      ),
    ).toEqual([]);
    const later = `Published 16 March 2025, 08:00\n\n${also}She is on her fourth visit to Norvalia.`;
    expect(
      findingsOf("figure", `Published 6 March 2025, 08:00\n\n${minister}It is her third visit to Norvalia.`, later),
    ).toEqual([]);
  });
});
