import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { hover } from "../../server/src/features/hover";
import { difference, escaped } from "../../server/src/features/wording";
import { fixture, type Tied } from "../kit/features";

/** The Markdown of the hover at the caret; null for none. */
function check(marked: string, tied?: Tied): string | null {
  const { context, path, position } = fixture(marked, tied);
  return (hover(context, path, position)?.contents as MarkupContent | undefined)?.value ?? null;
}

describe("on a figure", () => {
  const STORY = `=== courier.txt
A fire killed ‹a|at least ^14 people› in the port.
=== gazette.txt
It cost ‹c|12 deaths›.
=== herald.txt
It left ‹b|fourteen dead›.
=== wire.txt
It was told that ‹d|16 people were killed›.
`;

  it("says what it is, then one line a source, the nearest first", () => {
    const text = check(STORY, {
      links: [["figure", "agree", "a", "b"]],
      published: { "courier.txt": "2025-03-05T07:45", "wire.txt": "2025-03-05T10:50" },
      conflicts: [
        {
          between: [
            ["14 or more", "a", "b"],
            ["12", "c"],
          ],
          why: "At least 14 excludes 12.",
        },
        {
          rule: "figure-update",
          key: "toll",
          severity: "hint",
          between: [
            ["14 or more", "a"],
            ["16", "d"],
          ],
        },
      ],
    })!;
    const [first, lines, heading, timeline, why] = text.split("\n\n");
    expect(first).toMatch(/^\*\*14 or more\*\*.*\*at least\*$/);
    expect(lines.split("\n")).toEqual([
      "- [herald](file:///herald.txt#L1,9) “fourteen dead” · agrees",
      "- [gazette](file:///gazette.txt#L1,9) “12 deaths” · **conflicts**",
    ]);
    expect(heading).toBe("From report to report:");
    expect(timeline.split("\n")).toEqual([
      "- **14 or more** · 5 March\\, 07\\:45 · this article",
      "- 16 · 5 March\\, 10\\:50 · [wire](file:///wire.txt#L1,18)",
    ]);
    expect(why).toBe("*At least 14 excludes 12\\.*");
  });

  it("tells how it grew in the order of publication, and which value cannot be true beside the one here", () => {
    const text = check(
      `=== late.txt
It was told that ‹l|16 people were killed›.
=== courier.txt
A fire killed ‹a|^14 people› in the port.
=== early.txt
It left ‹e|six dead›.
=== undated.txt
It cost ‹u|nine deaths›.
`,
      {
        published: {
          "late.txt": "2025-03-06T10:50",
          "courier.txt": "2025-03-05T07:45",
          "early.txt": "2025-03-04T11:20",
        },
        conflicts: [
          {
            rule: "figure-update",
            key: "toll",
            severity: "hint",
            between: [
              ["14", "a"],
              ["16", "l"],
              ["6", "e"],
            ],
          },
          {
            key: "toll",
            between: [
              ["14", "a"],
              ["9", "u"],
            ],
          },
        ],
      },
    )!;
    const [, heading, timeline] = text.split("\n\n");
    expect(heading).toBe("From report to report:");
    expect(timeline.split("\n")).toEqual([
      "- 6 · 4 March\\, 11\\:20 · [early](file:///early.txt#L1,9)",
      "- **14** · 5 March\\, 07\\:45 · this article",
      "- 16 · 6 March\\, 10\\:50 · [late](file:///late.txt#L1,18)",
      "- 9 · on an unknown day · [undated](file:///undated.txt#L1,9) · **conflicts**",
    ]);
  });

  it("never calls a later count a conflict, whatever its level", () => {
    const text = check(STORY, {
      published: { "courier.txt": "2025-03-05T07:45", "wire.txt": "2025-03-05T10:50" },
      conflicts: [
        {
          rule: "figure-update",
          severity: "warning",
          between: [
            ["14 or more", "a"],
            ["16", "d"],
          ],
        },
      ],
    })!;
    expect(text).toContain("[wire]");
    expect(text).not.toContain("conflicts");
  });

  it("names outlets that print one text once", () => {
    const text =
      "Six crews fought the flames in the northern basin through the night. The wind carried sparks over the sheds of the " +
      "old market, and people of the quarter watched from their roofs. Buses took families to a school hall on the hill, " +
      "where volunteers served soup until dawn. Divers will search the quay once the water is calm again. ";
    const files = ["wire", "post", "echo"]
      .map((name) => `=== ${name}.txt\n${text}There were ‹${name}|14 people›.\n`)
      .join("");
    const tied: Tied = {
      links: [["figure", "agree", "a", "wire", "post", "echo"]],
      published: { "wire.txt": "2025-03-04T09:00", "post.txt": "2025-03-05", "echo.txt": "2025-03-05" },
    };
    expect(check(`=== a.txt\nThere were ‹a|^14 people›.\n${files}`, tied)!.split("\n").slice(2)).toEqual([
      expect.stringMatching(/^- \[wire\]\(.+\) “14 people” · agrees · same text in \[echo\]\(.+\) and \[post\]\(.+\)$/),
    ]);
    const inPrint = files.replace("‹post|14", "‹post|^14");
    expect(
      check(inPrint, { ...tied, links: [["figure", "agree", "wire", "post", "echo"]] })!
        .split("\n")
        .slice(2),
    ).toEqual([
      expect.stringMatching(/^- \[wire\]\(.+\), a day earlier “14 people” · same text · same text in \[echo\]/),
    ]);
  });

  it("leaves out the sources that say nothing, and counts beyond five", () => {
    const files = [..."bcdefgh"].map((label) => `=== ${label}.txt\nThere were ‹${label}|14 people›.\n`).join("");
    const labels = [..."abcdefgh"];
    const text = check(`=== a.txt\nThere were ‹a|^14 people›.\n${files}=== z.txt\nNothing.\n`, {
      links: [["figure", "agree", ...labels]],
    })!;
    expect(text.split("\n").filter((line) => line.startsWith("- ["))).toHaveLength(5);
    expect(text).toContain("- and 2 more");
    expect(text).not.toContain("z.txt");
  });

  it("never counts a source away that says otherwise", () => {
    const files = [..."bcdefgh"].map((label) => `=== ${label}.txt\nThere were ‹${label}|14 people›.\n`).join("");
    const text = check(`=== a.txt\nThere were ‹a|^14 people›.\n${files}=== z.txt\nThere were ‹z|9 people›.\n`, {
      links: [["figure", "agree", ..."abcdefgh"]],
      conflicts: [
        {
          between: [
            ["14", ..."abcdefgh"],
            ["9", "z"],
          ],
        },
      ],
    })!;
    const lines = text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines.map((line) => /^- (?:\[(\w)\]|and .+)/.exec(line)?.[1] ?? line)).toEqual([
      ..."bcde",
      "z",
      "- and 3 more",
    ]);
    expect(lines[4]).toContain("**conflicts**");
  });
});

describe("on a date", () => {
  it("says the day and how it was found", () => {
    const text = check("=== a.txt\nPORT VELDA – The fire began on ^Tuesday.\n", {
      published: { "a.txt": "2025-03-05" },
    })!;
    expect(text).toMatch(/^\*\*Tuesday 4 March 2025\*\* · .+/);
  });

  it("says that the day hangs on a date of publication that was inferred, and how", () => {
    const { context, path, position } = fixture("=== a.txt\nThe fire began on ^Tuesday.\n", {
      published: { "a.txt": "2025-03-05" },
    });
    const file = context.snapshot.files.get(path)!;
    const reading = {
      ...file.source!.reading,
      published: { value: "2025-03-05", from: "inferred" as const, how: "a caption says so" },
    };
    const files = new Map([[path, { ...file, source: { ...file.source!, reading } }]]);
    const shown = hover({ ...context, snapshot: { ...context.snapshot, files } }, path, position);
    expect((shown!.contents as MarkupContent).value).toMatch(/ · publication date inferred\\: a caption says so$/);
  });
});

describe("on a quotation", () => {
  it("strikes and bolds the words that differ", () => {
    const text = check(
      `=== courier.txt
“‹a|We had ^little warning, and the crews did what they could›,” said Ines Albrecht, the harbour master.
=== wire.txt
“‹b|We had no warning, and the crews did what they could›,” said Ines Albrecht.
`,
      { links: [["quote", "differ", "a", "b"]] },
    )!;
    expect(text).toMatch(/^\*\*Ines Albrecht\*\*/);
    expect(text).toContain(
      "We had ~~little~~ **no** warning\\, and the crews did what they could\\,” · one word differs",
    );
  });
});

it("names a speaker without a name in the article's words, and says where these say nothing", () => {
  expect(check("=== a.txt\n“We had ^no warning,” the state television reported.\n")).toBe("**the state television**");
  expect(check("=== a.txt\n“We had ^no warning,” they said.\n")).toBe("**Speaker unknown**");
});

it("names all who speak a quotation, and who tells of it", () => {
  const together = "=== a.txt\n“We had ^no warning,” Ines Albrecht and Tomas Brekke said in a joint statement.\n";
  expect(check(together)).toBe("**Ines Albrecht** with Tomas Brekke");
  const told = `=== a.txt
The Lower Quay Post reported that Ines Albrecht said that the pier ^would close.
`;
  expect(check(told)).toMatch(/^\*\*Ines Albrecht\*\* · as told by .*Lower Quay Post · not in their words$/);
});

it("puts the nearest wording of a quotation first, whatever the order of the files", () => {
  const quoted = (words: string) => `“${words}, and the crews did what they could that night›,” said Ines Albrecht.`;
  const text = check(
    `=== courier.txt
${quoted("‹a|We had ^little warning")}
=== farther.txt
${quoted("‹b|They gave us no warning")}
=== nearer.txt
${quoted("‹c|We had no warning")}
`,
    { links: [["quote", "differ", "a", "b", "c"]] },
  )!;
  const lines = text.split("\n").filter((line) => line.startsWith("- "));
  expect(lines.map((line) => /\[(\w+)\].* · (.+)$/.exec(line)!.slice(1))).toEqual([
    ["nearer", "one word differs"],
    ["farther", "4 words differ"],
  ]);
});

describe("on a quotation of several sources", () => {
  const STORY = `=== courier.txt
“‹a|We had ^little warning, and the crews did what they could›,” said Ines Albrecht, the harbour master.
=== gazette.txt
Ines Albrecht said that ‹c|the crews had little warning and did what they could›.
=== herald.txt
“‹d|We had little warning, and the crews did what they could›,” said Ines Albrecht.
=== wire.txt
“‹b|We had no warning, and the crews did what they could›,” said Ines Albrecht.
`;
  const linesOf = (tied: Tied): string[] =>
    check(STORY, tied)!
      .split("\n")
      .filter((line) => line.startsWith("- "))
      .map((line) => line.replace(/\[(\w+)\]\([^)]*\)/, "$1"));

  it("tells the nearest in wording first, then who tells it in words of their own", () => {
    const links = [
      ["statement", "agree", "a", "c"],
      ["quote", "differ", "a", "b"],
      ["quote", "agree", "a", "d"],
    ] as const;
    expect(linesOf({ links })).toEqual([
      "- herald “We had little warning\\, and the crews did what they could\\,” · same words",
      "- wire “We had ~~little~~ **no** warning\\, and the crews did what they could\\,” · one word differs",
      "- gazette (indirect) “the crews had little warning and did what they could” · agrees",
    ]);
  });

  it("says of words that conflict that they do, and not how many differ", () => {
    const conflicts = [
      {
        rule: "quote-wording",
        between: [
          ["little", "a"],
          ["no", "b"],
        ],
      },
    ] as const;
    expect(linesOf({ links: [["quote", "differ", "a", "b"]], conflicts })).toEqual([
      "- wire “We had ~~little~~ **no** warning\\, and the crews did what they could\\,” · **conflicts**",
    ]);
  });

  it("says who else is said to have spoken the words, on the words themselves", () => {
    const text = check(
      `=== courier.txt
“‹a|We had ^little warning, and the crews did what they could›,” said ‹p|Ines Albrecht›.
=== herald.txt
“‹d|We had little warning, and the crews did what they could›,” said ‹r|Ines Albrecht›.
=== wire.txt
“‹b|We had little warning, and the crews did what they could›,” said ‹q|Samuel Oyelaran›.
`,
      {
        links: [["quote", "agree", "a", "b", "d"]],
        conflicts: [
          {
            rule: "quote-speaker",
            between: [
              ["Ines Albrecht", "p", "r"],
              ["Samuel Oyelaran", "q"],
            ],
          },
        ],
      },
    )!;
    expect(text).toMatch(/^- \[herald\].* · same words$/m);
    expect(text).toMatch(/^- \[wire\].* · same words · \*\*conflicts\*\*: said by \*\*Samuel Oyelaran\*\*$/m);
  });

  it("says so on the name of the speaker too, and not that the sources name that person otherwise", () => {
    const text = check(
      `=== courier.txt
“We had little warning, and the crews did what they could,” said ‹p|Ines ^Albrecht›.
=== wire.txt
Ines Albrecht did not speak. “We had little warning, and the crews did what they could,” said ‹q|Samuel Oyelaran›.
`,
      {
        conflicts: [
          {
            rule: "quote-speaker",
            between: [
              ["Ines Albrecht", "p"],
              ["Samuel Oyelaran", "q"],
            ],
          },
        ],
      },
    )!;
    const lines = text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines.map((line) => line.replace(/\]\([^)]*\)/, "]"))).toEqual([
      "- [wire] “Ines Albrecht”",
      "- [wire] “Samuel Oyelaran” · **conflicts**: said by **Samuel Oyelaran**",
    ]);
  });

  it("tells of a conflict of one sentence where another one agrees", () => {
    const text = check(
      `=== courier.txt
“‹a|We had ^little warning›. ‹c|We lost two of the boats›,” said Ines Albrecht, the harbour master.
=== wire.txt
“‹b|We had little warning›. ‹d|We lost three of the boats›,” said Ines Albrecht.
`,
      {
        links: [["quote", "agree", "a", "b"]],
        conflicts: [
          {
            between: [
              ["two", "c"],
              ["three", "d"],
            ],
          },
        ],
      },
    )!;
    expect(text).toMatch(/· \*\*conflicts\*\*$/m);
  });

  it("tells what was linked with the sentence around a short quotation", () => {
    const text = check(
      `=== courier.txt
‹a|They had ^“no warning”, Ines Albrecht, the harbour master of Port Velda, told reporters in the evening›.
=== wire.txt
‹b|Ines Albrecht said that nobody had warned them›.
`,
      { links: [["statement", "agree", "a", "b"]] },
    )!;
    expect(text).toContain("nobody had warned them");
  });

  it("leaves out what was linked with another quotation", () => {
    const text = check(
      `=== courier.txt
“We had ^little warning, and the crews did what they could,” said Ines Albrecht, the harbour master. “‹a|Nobody slept›,” said Oskar Holm.
=== wire.txt
“‹b|Nobody slept›,” said Oskar Holm.
`,
      { links: [["quote", "agree", "a", "b"]] },
    )!;
    expect(text).not.toContain("wire");
  });

  it("leaves out what was linked with other words", () => {
    expect(linesOf({ links: [["quote", "agree", "b", "d"]] })).toEqual([]);
    expect(linesOf({ links: [["person", "agree", "a", "d"]] })).toEqual([]);
  });

  it("compares the sentence that was linked, where the whole has too little in common", () => {
    const text = check(
      `=== courier.txt
“We had ^little warning. Nobody slept. Nobody spoke of home. We waited for the morning, as one does at sea. ‹a|The crews of all three boats did what they could›,” said Ines Albrecht, the harbour master.
=== wire.txt
“‹b|The crews of both boats did what they could›,” said Ines Albrecht. “The men are tired now. There is no wind. That is all I can say of it.”
`,
      { links: [["quote", "differ", "a", "b"]] },
    )!;
    expect(text).toContain("The crews of ~~all three~~ **both** boats did what they could");
  });
});

describe("on what many papers print", () => {
  const words = `The pier of Port Velda fell into the harbour on Tuesday, the harbour master said.

Divers searched the harbour until dusk and found two boats below the pier, she told reporters in the evening.

The town will pay for a new pier, which will take a year to build, the mayor said after a meeting of the council.`;
  const printed = (name: string, count: string): string =>
    `=== ${name}.txt\nA pier falls\n\n${words}\n\nThe fall of the pier hurt ‹${name}|${count} people› in the town.\n`;

  it("names five of the prints of one text, counts the rest, and calls a print of the text at hand the same", () => {
    const others = ["b", "c", "d", "e", "f", "g", "h"];
    const own = `=== a.txt\nA wall\n\nA wall fell down in Selby. It hurt ‹a|^14 people› in the old part of the town, a nurse said.\n`;
    const text = check(own + others.map((name) => printed(name, "14")).join(""), {
      links: [["figure", "agree", "a", ...others]],
    })!;
    expect(text).toMatch(/agrees · same text in .*c.*d.*e.*f.*g.* and 1 more$/m);
    const print = check(printed("a", "^14") + printed("b", "14"), { links: [["figure", "agree", "a", "b"]] })!;
    expect(print).toMatch(/· same text$/m);
  });

  it("tells of a print that says otherwise that it does", () => {
    const text = check(printed("a", "^14") + printed("b", "15"), {
      conflicts: [
        {
          between: [
            ["14", "a"],
            ["15", "b"],
          ],
        },
      ],
    })!;
    expect(text).toMatch(/· \*\*conflicts\*\*/);
  });
});

describe("on a person", () => {
  it("tells the offices by source", () => {
    const text = check(`=== courier.txt
Fire in the port

The fire came before dawn on Tuesday.

“We had no warning,” said Mayor Ines ^Albrecht.
`)!;
    expect(text).toMatch(/^\*\*Ines Albrecht\*\* · mayor · 1 quotation in 1 source$/);
  });

  it("is told on the words of the office, too", () => {
    const text = check("=== a.txt\n“We had no warning,” said Ines Albrecht, the harbour ^master.\n")!;
    expect(text).toMatch(/^\*\*Ines Albrecht\*\* · harbour master/);
  });

  const OFFICES = `=== a.txt
“We had no warning,” said ‹a|Mayor Ines ^Albrecht›. “None,” said Oskar Holm.
=== b.txt
‹b|The treasurer, Ines Albrecht›, was late.
=== c.txt
‹c|Mayor Ines Albrecht› was late.
`;
  const offices = (severity: "warning" | "hint"): string[] =>
    check(OFFICES, {
      conflicts: [
        {
          rule: "role",
          severity,
          why: "Nobody is both.",
          between: [
            ["mayor", "a", "c"],
            ["treasurer", "b"],
          ],
        },
      ],
    })!
      .replaceAll(/\[(\w+)\]\([^)]*\)/g, "$1")
      .split("\n")
      .filter((line) => line !== "");

  it("says which source gives another office, and why that is a conflict", () => {
    const [first, ...lines] = offices("warning");
    expect(first).toBe("**Ines Albrecht** · mayor (here and c) and treasurer (b) · 1 quotation in 1 source");
    expect(lines).toEqual([
      "- b “treasurer\\, Ines Albrecht” · **conflicts**",
      "- c “Mayor Ines Albrecht”",
      "*Nobody is both\\.*",
    ]);
  });

  it("calls a mere hint no conflict", () => {
    expect(offices("hint")[1]).toBe("- b “treasurer\\, Ines Albrecht”");
  });

  it("keeps the marks of a source that goes by its headline", () => {
    const text = check(`=== “Fire in the port”.txt
“We had no warning,” said Mayor Ines ^Albrecht.
=== “Port burns”.txt
“We had no warning,” said Mayor Ines Albrecht.
=== courier.txt
“We had no warning,” said the treasurer, Ines Albrecht.
`)!;
    expect(text.split("\n")[0]).toContain("mayor (here and “Port burns”) and treasurer (courier)");
  });
});

describe("the text of articles", () => {
  it("never becomes Markdown, HTML or a link", () => {
    const text = check(
      `=== a.txt
There were ‹a|^14 people›.
=== b.txt
There were ‹b|14 [people](command:x) <b>*now*</b> &amp; www.example.org›.
`,
      { links: [["figure", "agree", "a", "b"]] },
    )!;
    expect(text).toContain("14 \\[people\\]\\(command\\:x\\) \\<b\\>\\*now\\*\\<\\/b\\> \\&amp\\; www\\.example\\.org");
  });

  it("is escaped completely", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bare = escaped(text).replace(/\\[!-/:-@[-`{-~]/g, "");
        expect(bare).not.toMatch(/[!-/:-@[-`{-~]/);
      }),
    );
  });
});

describe("difference", () => {
  it.each([
    ["We had little warning", "We had no warning", "We had ~~little~~ **no** warning", 1, "one word differs"],
    ["We had no warning.", "We had no warning", "We had no warning", 0, "same words"],
    ["It’s gone", "It's gone", "It\\'s gone", 0, "same words"],
    ["We had time", "We had no time", "We had **no** time", 1, "one word differs"],
    ["We had no time", "We had no time for it", "We had no time **for it**", 2, "same words, and 2 more"],
    ["So we had no time", "We had no time", "~~So~~ We had no time", 1, "same words, 1 fewer"],
    ["So we had no time", "We had no time then", "~~So~~ We had no time **then**", 1, "one word differs"],
  ])("%j, %j", (here, there, markdown, words, summary) => {
    expect(difference(here, there)).toEqual({ markdown, words, summary });
  });

  it("is not shown where little is common", () => {
    expect(difference("We had no warning at all", "The crews came late to us")).toBeNull();
  });

  it("is not shown of texts that are too long to be read at a glance", () => {
    const long = "we had no warning ".repeat(40);
    expect(difference(long, long)).toBeNull();
  });
});

it("nothing stands on plain words", () => expect(check("=== a.txt\nThe ^harbour was quiet.\n")).toBeNull());
