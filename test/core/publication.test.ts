import { describe, expect, test } from "vitest";
import { settlePublications } from "../../server/src/core/link/publication";
import { read } from "../../server/src/core/read/read";

const settle = (texts: Record<string, string>, settings: Record<string, string> = {}) => {
  const articles = Object.entries(texts).map(([path, text]) => ({
    path,
    reading: read(text),
    setting: settings[path] ?? null,
  }));
  const settled = settlePublications(articles);
  return Object.fromEntries(articles.map(({ path }, index) => [path, settled[index]]));
};
const values = (texts: Record<string, string>, settings: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(settle(texts, settings)).map(([path, { value }]) => [path, value]));

const QUOTE = "“The pilots saw the light on the northern mole and turned the ferry back at once,” Marta Ferrand said.";
const NAMES =
  "Harbour master Marta Ferrand, Captain Joel Brandt and Deputy Mayor Ilse Novak of Port Selby met in Grayhaven";

const dated = `Ferry turned back at Grayhaven
Published 5 March 2025

${NAMES} on Tuesday, and the ferry Aurelia stayed in the harbour until the storm was over.

${QUOTE}
`;
const undated = `${NAMES} on Tuesday after the ferry Aurelia was turned back by the storm off the coast.

${QUOTE} Brandt left the town on Wednesday.
`;
const yearless = `Storm stops the Aurelia
5 March 07:30

${NAMES} to talk about the storm that had stopped the ferry Aurelia.

${QUOTE}
`;
const other = `Wheat prices rise in Ostrava
Published 9 June 2019

Traders at the exchange in Ostrava said that wheat had become dearer since the spring, and the board of the exchange agreed on Tuesday.
`;

describe("the publication date", () => {
  test("settings come before what the page prints", () => {
    const settled = settle({ "a.txt": dated, "b.txt": dated }, { "a.txt": "2025-03-06" });
    expect(settled["a.txt"]).toMatchObject({ value: "2025-03-06", from: "settings" });
    expect(settled["b.txt"]).toMatchObject({ value: "2025-03-05", from: "metadata" });
  });

  test("a day printed without its year takes the year of an article on the same event", () => {
    expect(values({ "a.txt": dated, "b.txt": yearless, "c.txt": other })["b.txt"]).toBe("2025-03-05T07:30");
    expect(values({ "b.txt": yearless, "c.txt": other })["b.txt"]).toBeNull();
  });

  test("an article without a date takes that of its neighbours, and says so", () => {
    const settled = settle({ "a.txt": dated, "b.txt": undated, "c.txt": other });
    expect(settled["b.txt"]).toMatchObject({ value: "2025-03-05", from: "inferred" });
    expect(settled["b.txt"].how).toContain("a.txt");
  });

  test("nothing is inferred from an article about something else", () => {
    expect(values({ "b.txt": undated, "c.txt": other })["b.txt"]).toBeNull();
  });

  test("nothing is inferred from neighbours that disagree", () => {
    const older = dated.replace("5 March 2025", "6 March 2019");
    expect(values({ "a.txt": dated, "z.txt": older, "b.txt": undated })["b.txt"]).toBeNull();
  });

  test("a photograph's date counts where the text's first weekday agrees", () => {
    const caption = (day: string) => `Storm off Grayhaven keeps the ferry in

Captain Joel Brandt on the mole at Grayhaven, ${day}. Photo: Anna Lind/Coastal Press

The ferry Aurelia was kept in the harbour on Tuesday, Captain Joel Brandt said, and all the passengers were safe.

Harbour master Marta Ferrand said that the light had failed and that nobody had seen the ship.
`;
    expect(values({ "a.txt": caption("4 March 2025") })["a.txt"]).toBe("2025-03-04");
    expect(values({ "a.txt": caption("6 March 2025") })["a.txt"]).toBeNull();
    for (const archived of ["4 March 2025 (file)", "4 March 2025 (File photo)", "in an undated picture, 4 March 2025"])
      expect(values({ "a.txt": caption(archived) })["a.txt"], archived).toBeNull();
  });

  test("a lone old date is nothing", () => {
    const text = `The town of Grayhaven remembers

The ferry Aurelia sank on 4 March 1975, and a hundred people died in the storm. The town held a service on Sunday.
`;
    expect(values({ "a.txt": text })["a.txt"]).toBeNull();
  });

  test("the order of the articles changes nothing", () => {
    const texts = { "a.txt": dated, "b.txt": undated, "c.txt": yearless, "d.txt": other };
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    expect(values(turned)).toEqual(values(texts));
  });

  test("a setting that is no day is passed over", () => {
    expect(settle({ "a.txt": dated }, { "a.txt": "soon" })["a.txt"]).toMatchObject({
      value: "2025-03-05",
      from: "metadata",
    });
  });

  test("a 29 February is no day of the neighbours’ year", () => {
    const leap = yearless.replace("5 March", "29 February");
    expect(values({ "a.txt": dated, "b.txt": leap })["b.txt"]).not.toBe("2025-03-01T07:30");
    expect(values({ "a.txt": dated.replace("2025", "2024"), "b.txt": leap })["b.txt"]).toBe("2024-02-29T07:30");
  });

  test("nothing is inferred from a neighbour that shares only names", () => {
    const named = `${NAMES} last year, when the ferry Aurelia was new.\n\nBrandt wept.\n`;
    expect(values({ "a.txt": dated.replace(QUOTE, ""), "b.txt": named })["b.txt"]).toBeNull();
  });

  describe("beside dated neighbours", () => {
    const beside = (...paragraphs: readonly string[]): string | null =>
      values({
        "a.txt": dated,
        "b.txt": [...paragraphs, undated.replace(" on Wednesday", "").trim()].join("\n\n") + "\n",
      })["b.txt"];
    const photo = (day: string): string =>
      `Captain Joel Brandt on the mole at Grayhaven, ${day}. Photo: Anna Lind/Coastal Press`;

    test("a photograph of another week tells of another event", () => {
      expect(beside(photo("3 January 2025"))).toBeNull();
      expect(beside(photo("3 January 2025"), "It rained on the mole, and the wind rose.", photo("4 March 2025"))).toBe(
        "2025-03-05",
      );
    });

    test("a photograph of the next day moves the day", () => {
      expect(beside(photo("6 March 2025"))).toBe("2025-03-06");
    });

    test("what is still to come on a day was written before it", () => {
      expect(beside("The three will meet again on 4 March, Novak said.")).toBe("2025-03-04");
      expect(beside("The three will meet again on Wednesday, Novak said.")).toBe("2025-03-05");
    });
  });

  describe("what an article gives away by itself", () => {
    const page = (day: string, ...paragraphs: readonly string[]): Record<string, string> => ({
      "a.txt": `Storm off Grayhaven keeps the ferry in

Captain Joel Brandt on the mole at Grayhaven, ${day}. Photo: Anna Lind/Coastal Press

${paragraphs.join("\n\n")}

Harbour master Marta Ferrand said that the light had failed and that nobody had seen the ship.
`,
    });
    const kept = (when: string): string =>
      `The ferry Aurelia was kept in the harbour ${when}, Captain Joel Brandt said, and all the passengers were safe.`;

    test("is old where a later year is told of", () => {
      expect(values(page("4 March 2025", kept("on Tuesday"), "In 2026 a new ferry was bought."))["a.txt"]).toBeNull();
    });

    test("is not told by a weekday that lies ahead", () => {
      expect(
        values(page("4 March 2025", "On Friday the ferry will sail, Brandt said.", kept("on Tuesday")))["a.txt"],
      ).toBe("2025-03-04");
      expect(values(page("4 March 2025", "The ferry will sail on Tuesday, Brandt said."))["a.txt"]).toBeNull();
    });

    test("is the next day where that is told as past", () => {
      const settled = settle(page("4 March 2025", kept("on Tuesday"), "On Wednesday the ferry sailed."))["a.txt"];
      expect(settled.value).toBe("2025-03-05");
      expect(settled.how).toMatch(/photograph of .* and the Wednesday/);
      const ahead = page("4 March 2025", kept("on Tuesday"), "On Wednesday the ferry will sail.");
      expect(values(ahead)["a.txt"]).toBe("2025-03-04");
    });

    test("may be two days of one week, one of them photographed", () => {
      const two = page("4 March 2025", kept("on 3 March 2025"));
      expect(settle(two)["a.txt"].how).toMatch(/^inferred from the photograph of 4 March 2025$/);
      expect(values(page("4 March 2025", kept("on 3 January 2025")))["a.txt"]).toBeNull();
      expect(values(page("3 March 2025", kept("on 4 March 2025")))["a.txt"]).toBeNull();
    });

    test("may be a weekday and two days of its week", () => {
      const text = "Storm off Grayhaven keeps the ferry in\n\n";
      const days = (...told: readonly string[]): Record<string, string> => ({
        "a.txt": `${text}${told.map((when) => kept(when)).join("\n\n")}\n`,
      });
      const settled = settle(days("on Tuesday", "since 3 March 2025", "until 4 March 2025"))["a.txt"];
      expect(settled).toMatchObject({ value: "2025-03-04", how: expect.stringContaining("the dates up to") });
      expect(values(days("on Tuesday", "until 4 March 2025"))["a.txt"]).toBeNull();
    });

    test("a line of its own at the head or foot of the page", () => {
      const head = "Storm keeps the ferry in\n\nLetters from the coast, 4 March 2025\n\n";
      expect(settle({ "a.txt": `${head}${kept("in the morning")}\n` })["a.txt"]).toMatchObject({ value: "2025-03-04" });
    });
  });

  test("the day and month of the page are read in the order of its other dates, whichever comes first", () => {
    const text = `Ferry of 25/02/2025 turned back at Grayhaven
03/04/2025

Captain Joel Brandt said that the ferry had left on 14/02/2025 and had come back on the next day.
`;
    expect(values({ "a.txt": text })["a.txt"]).toBe("2025-04-03");
  });

  test("days and months are told apart by the article's other dates", () => {
    const text = (line: string) => `Ferry turned back at Grayhaven
${line}

Captain Joel Brandt said that the ferry had left on 14/02/2025 and had come back on the next day.
`;
    expect(values({ "a.txt": text("03/12/2024") })["a.txt"]).toBe("2024-12-03");
  });
});
