import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchoredDates, unmarked } from "../../kit/dates";

/** A Wednesday. */
const PUBLISHED = "2025-03-05";

/** Marked date expressions with their values; every unmarked word must be none. */
const check = (marked: string, ...values: (string | null)[]) => {
  const { text, spans } = unmarked(marked);
  const dates = anchoredDates(text, PUBLISHED);
  expect(dates.map((date) => text.slice(date.start, date.end))).toEqual(spans);
  expect(dates.map((date) => date.value)).toEqual(values);
};

describe("days", () => {
  test.each([
    ["The ferry sank on ‹4 March 2025›.", "2025-03-04"],
    ["The ferry sank on ‹March 4, 2025›, he said.", "2025-03-04"],
    ["The ferry sank on ‹Tuesday, March 4›.", "2025-03-04"],
    ["The ferry sank on ‹the 3rd of February›.", "2025-02-03"],
    ["The log says ‹2025-03-04› and no more.", "2025-03-04"],
    ["The log says ‹03-14-98› and no more.", "1998-03-14"],
    ["The ferry left on ‹Nov. 28› and sank.", "2024-11-28"],
    ["The sale will be held ‹Dec. 14› in the hall.", "2025-12-14"],
    ["The crew will rest on ‹Good Friday›.", "2025-04-18"],
  ])("%s", (text, value) => check(text, value));

  test("weekdays follow the tense", () => {
    check("The mayor spoke on ‹Monday› of the storm.", "2025-03-03");
    check("The mayor will speak on ‹Monday› of the storm.", "2025-03-10");
    check("The mayor is scheduled to speak ‹Monday›.", "2025-03-10");
    check("The mayor agreed to meet the crew on ‹Friday›.", "2025-03-07");
    check("The mayor met the crew to discuss the storm on ‹Friday›.", "2025-02-28");
    check("The dividend will be paid ‹Friday› to holders.", "2025-03-07");
    check("The mayor spoke on ‹Wednesday›.", "2025-03-05");
    check(
      "The mayor met the president ‹Monday› and told James ‹Friday› that the boat will miss ‹Saturday›’s race.",
      "2025-03-03",
      "2025-02-28",
      "2025-03-08",
    );
    check("‹Friday›’s storm sank the ferry.", "2025-02-28");
  });

  test("last and next, today and yesterday", () => {
    check("The ferry sank ‹last Wednesday›.", "2025-02-26");
    check("The ferry sails ‹next Wednesday›.", "2025-03-12");
    check("The ferry sank ‹yesterday›, and sails ‹tomorrow morning›.", "2025-03-04", "2025-03-06TMO");
    check("The ferry sank ‹last night›.", "2025-03-04TNI");
    check("The ferry sank ‹the day before yesterday›.", "2025-03-03");
  });

  test("words that are no dates", () => {
    check("They may march on the second boat, and the spring in the door sat loose.");
    check("Mr. May said that the crew would fall behind.");
    check("Ms. June and Dr. August said that the crew was late.");
    check("The fall of the mole cost 2000 people their homes.");
    check("A 44-year-old man and a boy of 15, who is twelve years old, were saved.");
  });
});

describe("times", () => {
  test.each([
    ["The talks began on ‹Tuesday at 8pm› in the hall.", "2025-03-04T20:00"],
    ["The talks began at ‹10 p.m. Tuesday› in the hall.", "2025-03-04T22:00"],
    ["The mayor spoke in ‹the early hours of Tuesday› in the hall.", "2025-03-04TMO"],
    ["The mayor spoke ‹later on Tuesday› in the hall.", "2025-03-04"],
    ["The mayor spoke on ‹Tuesday evening› in the hall.", "2025-03-04TEV"],
    ["The line reads ‹3 March 10:46› and no more.", "2025-03-03T10:46"],
  ])("%s", (text, value) => check(text, value));

  test("a time without a day is of the day told of, and a night goes on past midnight", () => {
    check(
      "The talks began on ‹Monday›. They started at ‹around 8pm local time› and ended ‹long after midnight›.",
      "2025-03-03",
      "2025-03-03T20:00",
      "2025-03-04TNI",
    );
  });
});

describe("periods", () => {
  test.each([
    ["Sales fell ‹last month› in all ports.", "2025-02"],
    ["Sales fell ‹this week› in all ports.", "2025-W10"],
    ["Sales fell in ‹the third quarter of 2024› in all ports.", "2024-Q3"],
    ["Sales fell in the ‹1990s› in all ports.", "199X"],
    ["Sales fell in ‹the 19th century› in all ports.", "18XX"],
    ["Sales fell in ‹the summer of 2019› in all ports.", "2019-SU"],
    ["Sales fell in ‹early January› in all ports.", "2025-01"],
    ["Sales fell in ‹fiscal 2023› in all ports.", "2023"],
    ["Sales fell by ‹the end of 2024› in all ports.", "2024"],
    ["Sales will fall in ‹December› in all ports.", "2025-12"],
    ["Sales fell in ‹Q3 2024› in all ports.", "2024-Q3"],
    ["Sales fell in ‹the eighties› in all ports.", "198X"],
    ["Sales fell in ‹the week of March 3› in all ports.", "2025-W10"],
  ])("%s", (text, value) => check(text, value));

  test("a year earlier counts from the date before it", () => {
    check("It rose in ‹2019› and had fallen ‹a year earlier›.", "2019", "2018");
    check("It rose in ‹the third quarter of 2019› from that of ‹a year earlier›.", "2019-Q3", "2018-Q3");
    check("It rose on ‹3 March 2023› and fell ‹two weeks later›.", "2023-03-03", "2023-W11");
    check("It rose ‹two years ago› and fell ‹two weeks later›.", "2023", "FUTURE_REF");
  });
});

describe("lengths, sets and vague times", () => {
  test.each([
    ["The talks lasted ‹almost five hours› in all.", "PT5H"],
    ["The ‹five-hour› talks failed.", "PT5H"],
    ["The crew waited ‹two and a half hours› there.", "PT2H30M"],
    ["The crew waited ‹several days› there.", "PXD"],
    ["It came after ‹two weeks› of talks.", "P2W"],
    ["It took ‹two hours, 32 minutes› to land.", "PT2H32M"],
    ["The boat sails ‹every Friday› from here.", "XXXX-WXX-5"],
    ["The boat sails ‹daily› from here.", "P1D"],
    ["The boat sails ‹every other week› from here.", "P2W"],
    ["The boat sails twice ‹a week› from here.", "P1W"],
    ["Sales fell over ‹the past year› in all ports.", "P1Y"],
    ["The boat came ‹two days› earlier than the others.", "P2D"],
    ["The boat is ‹now› in the harbour.", "PRESENT_REF"],
    ["The boat sank ‹years ago› in the harbour.", "PAST_REF"],
    ["Nobody knows what ‹the future› holds.", "FUTURE_REF"],
  ])("%s", (text, value) => check(text, value));

  test("what comes again is a set, not a length", () => {
    const dates = anchoredDates("The boat sails twice a week, and the crossing takes a week.", PUBLISHED);
    expect(dates.map(({ type, value }) => `${type} ${value}`)).toEqual(["set P1W", "duration P1W"]);
  });

  test("a negated length is one length", () =>
    check("The hearing did not last ‹ten minutes› but ‹several hours›.", "PT10M", "PTXH"));
});

test("without a publication date the value stays open where it must", () => {
  const dates = anchoredDates("The ferry sank on 4 March, and the mayor spoke on Tuesday of 4 March 2019.", null);
  expect(dates.map((date) => date.value)).toEqual(["XXXX-03-04", "XXXX-WXX-2", "2019-03-04"]);
});

test("every value says how it was found", () => {
  const dates = anchoredDates("The ferry sank on Tuesday, a year after 3 March 2024.", PUBLISHED);
  expect(dates.map((date) => date.how)).toEqual([
    "the Tuesday before publication, 4 March",
    "a length of time",
    "printed in full",
  ]);
});

describe("on any text", () => {
  const words = fc.constantFrom(
    ..."the last next two days ago Tuesday March 3 2025 1990s at 8 pm : - / . , ’s early of week year quarter may Easter noon".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
  );

  test("spans lie inside, in order and apart; anchoring twice is the same", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, PUBLISHED, "2024-02-29T10:00", "no date"), (text, published) => {
        const dates = anchoredDates(text, published);
        let end = 0;
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.value).not.toContain("NaN");
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(anchoredDates(text, published)).toEqual(dates);
      }),
      { numRuns: 300 },
    );
  });
});

test("holidays are known by their names", () => {
  check("The crew rested on ‹New Year’s Day› and sang.", "2025-01-01");
  check("The boats race on ‹St. Patrick’s Day› again.", "2025-03-17");
});

test("words that every object knows are no dates", () => {
  check("The constructor toString the constructor of the hasOwnProperty week.");
});
