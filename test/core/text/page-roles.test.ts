import { describe, expect, test } from "vitest";
import { checkPage, rolesOf } from "../../kit/pages";

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
