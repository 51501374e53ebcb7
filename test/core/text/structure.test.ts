import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../../server/src/core/text/structure";
import { rolesOf } from "../../kit/pages";
import { expectWithin } from "../../kit/time";

const piece = fc.oneof(
  fc.constantFrom(
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    " ",
    "\u00a0",
    "\u200b",
    ". ",
    "? ",
    '" ',
    "“",
    "”",
    "• ",
    "— ",
    ": ",
    "(",
    ")",
  ),
  fc.constantFrom(
    "The",
    "harbour",
    "said",
    "NORRVIK",
    "3 March 2025",
    "10:46",
    "Mr.",
    "U.S.",
    "Photo:",
    "Share",
    "By",
    "café",
    "日本。",
    "😀",
  ),
  fc.string({ maxLength: 6 }),
);

test("whatever the text: blocks and sentences are ordered, inside the text, and cover every word", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const article = readArticle(text);
      let last = 0;
      for (const block of article.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(last);
        expect(block.end).toBeGreaterThan(block.start);
        expect(block.end).toBeLessThanOrEqual(text.length);
        last = block.end;
        let inside = block.start;
        for (const sentence of block.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(inside);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(text.slice(inside, sentence.start)).not.toMatch(/[\p{L}\p{N}]/u);
          inside = sentence.end;
        }
        expect(inside).toBeLessThanOrEqual(block.end);
        expect(text.slice(inside, block.end)).not.toMatch(/[\p{L}\p{N}]/u);
        if (block.lead !== undefined) expect(article.blocks[block.lead].role).toBe("listLead");
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["80,000 digits", "1".repeat(80000)],
  ["open quotes", '“"'.repeat(40000)],
  ["a megabyte without a line's end", "word ".repeat(200000)],
  ["full stops", ". ".repeat(200000)],
  ["a hundred thousand lines", "a\n".repeat(100000)],
  ["capitals and dashes", "NORRVIK, ".repeat(50000)],
  ["spaces", " ".repeat(500000) + "x"],
])("hostile input is read in linear time: %s", (_, text) => {
  expectWithin(3000, () => readArticle(text));
});

test.each([
  ["The Courier\nWorld\n\nFire closes the old harbour", "The Courier", "Fire closes the old harbour"],
  [
    "Norrvik Gazette - support your local paper\n\nFire closes the old harbour",
    "Norrvik Gazette",
    "Fire closes the old harbour",
  ],
  ["World\n\nFire closes the old harbour", null, "Fire closes the old harbour"],
])("the outlet's name above the title: %s", (head, outlet, title) => {
  const text = `${head}\n\nThe harbour burned for six hours on Tuesday, officials said in the evening.`;
  const article = readArticle(text);
  expect(article.outlet).toBe(outlet);
  expect(text.slice(article.title!.start, article.title!.end)).toBe(title);
});

test("a credit in parentheses is no dateline", () =>
  expect(
    rolesOf(
      "Fire closes the harbour\n\nThe harbour burned for six hours on Tuesday, officials said.\n\n(Reporting by Tomas Rehn)",
    ).at(-1),
  ).toBe("boilerplate: (Reporting by Tomas Rehn)"));

test.each([
  ["© 2025 Norrvik Courier. All rights reserved.", "Norrvik Courier"],
  ["Tomas Rehn is the news editor of Norrvik Courier.", "Norrvik Courier"],
  ["Terms of use.", null],
])("the outlet that the page states: %s", (line, outlet) =>
  expect(
    readArticle(`Fire closes the harbour\n\nThe harbour burned for six hours on Tuesday, officials said.\n\n${line}`)
      .outlet,
  ).toBe(outlet),
);
