import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../server/src/core/text/structure";
import { checkPage, rolesOf } from "../../kit/pages";
import { expectWithin } from "../../kit/time";

const BODY = `paragraph: The harbour burned for six hours on Tuesday before the last crews went home, officials said. ‖ Nobody was hurt.

paragraph: "We had little warning," Ines Albrecht, the harbour master, told reporters beside the gate.`;

describe("roles of a page", () => {
  test("title, subtitle, publication line, body", () =>
    checkPage(`title: Fire closes the old harbour for a week
subtitle: A spokeswoman said that the cause was not known

dateline: Published 4 March 2025 11:07

${BODY}`));

  test("navigation before the title, caption twice, share buttons and terms at the end", () =>
    checkPage(`boilerplate: NewsPolitics

title: Fire closes the old harbour for a week

caption: The harbour on Tuesday, 4 March 2025. ‖ Photo: Marta Lindqvist / POOL

caption: The harbour on Tuesday, 4 March 2025. ‖ Photo: Marta Lindqvist / POOL

${BODY}

boilerplate: shareprint
boilerplate: Terms of use. ‖ Privacy policy.`));

  test("a list with its lead-in, tags, and the editor's name", () =>
    checkPage(`title: What the harbour master said about the fire

${BODY}

listLead: She made several points:

listItem: • The pumps had failed. ‖ They were old.
listItem: • Two cranes are lost.
listItem: • Ships will be sent to Norrvik until Sunday.

tags: harbour fire Norrvik shipping insurance
byline: Tomas Rehn - editor`));

  test("a name and a dateline before the body of an agency's report", () =>
    checkPage(`title: NORLAND: Fire closes harbour, crews sent home.
subtitle: Fire closes harbour, crews sent home.
byline: Tomas Rehn
dateline: NORRVIK 1997-02-18
paragraph: The harbour burned for six hours on Tuesday before the last crews went home, officials said.
paragraph: Nobody was hurt when the first of the two cranes fell into the basin, a spokeswoman said.`));

  test("a heading between paragraphs, a comment policy behind an invitation", () =>
    checkPage(`title: Fire closes the old harbour for a week

${BODY}

heading: What happens next

paragraph: The port will open again on Sunday at the earliest, the ministry said in a statement.

boilerplate: Join the Discussion!

boilerplate: Be kind to the other readers of this page, or your words will be removed by us.`));

  test("a headline with a full stop, printed twice, and a name before the dateline", () =>
    checkPage(`title: NORLAND: The old harbour of Norrvik stays closed for a week.
subtitle: The old harbour of Norrvik stays closed for a week.
byline: Tomas Rehn
dateline: NORRVIK 1997-02-18
paragraph: The harbour burned for six hours on Tuesday before the last crews went home, officials said.`));

  test("a notice of rights first, an author's note and a credit last", () =>
    checkPage(`boilerplate: Copyright 2025 by Norrvik Courier. ‖ No part may be used without permission.

${BODY}

boilerplate: Tomas Rehn is a staff writer for the Courier. ‖ Follow him on Twitter @tomasrehn.

boilerplate: Marta Lindqvist contributed to this report.`));

  test("Markdown: headings and a list", () =>
    expect(
      rolesOf(
        "# Fire closes the old harbour\n\nThe harbour burned for six hours on Tuesday, officials said at noon.\n\n## What is known\n\n- Nobody was hurt.\n- Two cranes are lost.\n",
      ),
    ).toEqual([
      "title: Fire closes the old harbour",
      "paragraph: The harbour burned for six hours on Tuesday, officials said at noon.",
      "heading: What is known",
      "listItem: Nobody was hurt.",
      "listItem: Two cranes are lost.",
    ]));

  test("a phrase of furniture inside what is told is no furniture", () =>
    expect(
      rolesOf(
        `${BODY.replace(/^paragraph: /gm, "").replaceAll(" ‖ ", " ")}\n\nThe minister said that the new privacy policy of the port, which workers have fought for years, would be withdrawn before the end of the month.`,
      ).at(-1),
    ).toMatch(/^paragraph/));

  test("a dateline before the first paragraph is a block of its own", () => {
    for (const dateline of [
      "NORRVIK, Norland —",
      "WEST NORRVIK, Fla. —",
      "NORRVIK, March 4 (Wire) --",
      "NORRVIK (NP) _",
    ])
      expect(
        rolesOf(`Fire closes the harbour\n\n${dateline} The harbour burned for six hours on Tuesday, police said.`),
      ).toEqual([
        "title: Fire closes the harbour",
        `dateline: ${dateline.replace(/ (?:—|--|_)$/, "")}`,
        "paragraph: The harbour burned for six hours on Tuesday, police said.",
      ]);
  });

  test("a name in capitals inside a paragraph is no dateline", () =>
    expect(
      rolesOf("Fire closes the harbour\n\nNORPORT owns the harbour that burned for six hours on Tuesday.")[1],
    ).toBe("paragraph: NORPORT owns the harbour that burned for six hours on Tuesday."));
});

describe("printed publication", () => {
  const printed = (line: string) =>
    readArticle(
      `Fire closes the harbour\n${line}\n\nThe harbour burned for six hours on Tuesday, officials said, before rain came.`,
    ).printed?.value ?? null;
  test.each([
    ["Publication time 3 March 2025 11:07", "2025-03-03T11:07"],
    ["3 March 10:46", "XXXX-03-03T10:46"],
    ["NORRVIK 1997-02-17", "1997-02-17"],
    ["Posted: March 14th, 2013", "2013-03-14"],
    ["WEDNESDAY, APRIL 24TH, 2013 AT 10:40 AM", "2013-04-24T10:40"],
    ["Published: Thursday, June 5 2014 9:41 p.m. MDT", "2014-06-05T21:41"],
    ["June 11, 2012 at 12:36 PM ET", "2012-06-11T12:36"],
    ["By Tomas Rehn | 4 March 2025", "2025-03-04"],
    ["First Posted: 06 / 17 / 14 05:31 PM ET Updated: 06 / 18 / 14 07:20 AM ET", "2014-06-17T17:31"],
    ["11 / 25 / 2007", "2007-11-25"],
    ["25.11.2007", "2007-11-25"],
    ["Between 3 March and 10 March nothing moved in the port", null],
    ["Room 12.30", null],
  ])("%s", (line, value) => expect(printed(line)).toBe(value));

  test("a dateline with a date and a time", () => {
    const { printed } = readArticle(
      "NORRVIK, March 4, 2025, 11:20 (Northern Wire) - The harbour burned for six hours on Tuesday.",
    );
    expect(printed).toMatchObject({ value: "2025-03-04T11:20", from: "dateline" });
  });

  test("a dateline with a date", () => {
    const { printed } = readArticle(
      "NORRVIK, March 4 (Wire) -- The harbour burned for six hours on Tuesday, officials said.",
    );
    expect(printed).toMatchObject({ value: "XXXX-03-04", from: "dateline" });
  });
});

describe("lines and paragraphs", () => {
  test("a wrapped paragraph is joined, a short last line ends it", () =>
    expect(
      rolesOf(
        [
          "Fire closes the old harbour",
          "",
          "The harbour burned for six hours on Tuesday before the last of the",
          "crews went home, officials of the port said in a statement that was",
          "sent out at night.",
          "Nobody was hurt when the first of the two cranes fell into the deep",
          "basin, and the ships that were moored beside it could be moved away",
          "in time.",
        ].join("\n"),
      ).length,
    ).toBe(3));

  test("paragraphs are found again however their lines are broken", () => {
    const paragraphs = [
      "The harbour burned for six hours on Tuesday before the last of the crews went home, officials of the port said in a statement that was sent out at night. Nobody was hurt.",
      "Ines Albrecht, the harbour master, told reporters that two cranes were lost when the wind turned. She put the damage at nine million crowns and said that the pumps were old.",
      "Police are looking for the cause.",
      "The port will open again on Sunday, and until then the ships that were bound for Norrvik are sent to Ostby, the shipping office announced in the evening.",
    ];
    const wrapped = (width: number, indent = "") =>
      paragraphs.map((paragraph) => {
        const lines = [indent];
        for (const word of paragraph.split(" ")) {
          if (lines.at(-1)!.length + word.length > width) lines.push("");
          lines[lines.length - 1] += `${word} `;
        }
        return lines.map((line) => line.trimEnd()).join("\n");
      });
    const words = (text: string) =>
      readArticle(text).blocks.map((block) => text.slice(block.start, block.end).replace(/\s{1,9}/g, " "));
    expect(words(wrapped(72).join("\n\n"))).toEqual(paragraphs);
    expect(words(wrapped(60, "   ").join("\n"))).toEqual(paragraphs);
    expect(words(wrapped(64).join("\r\n\r\n"))).toEqual(paragraphs);
    expect(words(paragraphs.join("\n"))).toEqual(paragraphs);
  });

  test("a quotation over several lines of a page with a sentence a line is one paragraph", () => {
    const lines = [
      "Fire closes the old harbour",
      "The harbour burned for six hours on Tuesday, officials said.",
      '"We had little warning.',
      'The crews did what they could," the harbour master said.',
      "Nobody was hurt.",
      "The port will open again on Sunday.",
      "Ships are sent to Norrvik.",
      "The ministry will pay.",
    ];
    expect(rolesOf(lines.join("\n"))[2]).toBe(
      'paragraph: "We had little warning. ‖ The crews did what they could," the harbour master said.',
    );
  });

  test("line ends do not change the structure", () => {
    const page =
      "Fire closes the harbour\n3 March 2025\n\nThe harbour burned on Tuesday, officials said. Nobody was hurt in the port.\n";
    const shape = (text: string) => rolesOf(text);
    expect(shape(page.replaceAll("\n", "\r\n"))).toEqual(shape(page));
    expect(shape(page.replaceAll("\n", "\r"))).toEqual(shape(page));
  });

  test("no-break and zero-width spaces around a line are no part of it", () =>
    expect(rolesOf("\u00a0\u200bFire closes the harbour\u200b\u00a0\n\nThe harbour burned.")[0]).toBe(
      "title: Fire closes the harbour",
    ));
});

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
