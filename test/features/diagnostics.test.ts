import { describe, expect, it } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver-protocol";
import { codeActions } from "../../server/src/features/code-action";
import { diagnostics } from "../../server/src/features/diagnostics";
import { fixture, type Tied } from "../kit/features";

const STORY = `=== courier.txt
‹t|At least 14 people^ died›, the Courier learned. There were ‹a|14 deaths›.
=== gazette.txt
There were ‹c|12 deaths›.
=== herald.txt
It left ‹b|fourteen dead›.
`;
const TIED: Tied = {
  conflicts: [
    {
      between: [
        ["14 or more", "a", "t", "b"],
        ["12", "c"],
      ],
    },
  ],
};

/** Each diagnostic of a file as it reads: "severity “words”: message", then its related information. */
function check(marked: string, tied: Tied, path: string): string[] {
  const { context, words } = fixture(marked, tied);
  return diagnostics(context, path).map(({ severity, range, message, relatedInformation = [] }) =>
    [
      `${severity} ${words(`/${path}`, range)} | ${message}`,
      ...relatedInformation.map(
        (related) => `  ${words(related.location.uri, related.location.range)} | ${related.message}`,
      ),
    ].join("\n"),
  );
}

describe("diagnostics", () => {
  it("stand once a conflict and file, at its shortest words, with the other sources beside", () => {
    expect(check(STORY, TIED, "courier.txt")).toEqual([
      `2 courier: 14 deaths | Sources disagree on the number killed: 14 or more here and in herald; 12 in gazette.
  herald: fourteen dead | herald: “fourteen dead”
  gazette: 12 deaths | gazette: “12 deaths”`,
    ]);
    expect(check(STORY, TIED, "gazette.txt")[0]).toContain("12 here; 14 or more in courier and herald.");
  });

  it("carry the rule and its page", () => {
    const { context } = fixture(STORY, TIED);
    expect(diagnostics(context, "herald.txt")[0]).toMatchObject({
      source: "crosscheck",
      code: "figure",
      severity: DiagnosticSeverity.Warning,
      codeDescription: { href: expect.stringMatching(/^https:.*\/docs\/rules\/figure\.md$/) },
    });
  });

  it("are gone when the conflict is dismissed", () => {
    const dismissed = { conflicts: [{ ...TIED.conflicts![0], dismissed: true }] };
    expect(check(STORY, dismissed, "courier.txt")).toEqual([]);
  });

  it("show a spelling once, as information, where the rarer form stands", () => {
    const spelling: Tied = {
      conflicts: [
        {
          rule: "name-spelling",
          severity: "hint",
          between: [
            ["fourteen", "a", "b"],
            ["12", "c"],
          ],
        },
      ],
    };
    expect(check(STORY, spelling, "courier.txt")).toEqual([]);
    expect(check(STORY, spelling, "gazette.txt")[0]).toMatch(/^3 gazette: 12 deaths/);
    const quiet = { ...spelling, levels: { "name-spelling": "hint" as const } };
    expect(check(STORY, quiet, "courier.txt")[0]).toMatch(/^4 courier/);
  });

  it("of an article that disagrees with itself point to its own other words", () => {
    const alone: Tied = {
      conflicts: [
        {
          between: [
            ["14 or more", "t"],
            ["14", "a"],
          ],
        },
      ],
    };
    expect(check(STORY, alone, "courier.txt")).toEqual(
      [
        `2 courier: 14 deaths | This article disagrees with itself on the number killed: 14 or more, 14.
  courier: At least 14 people died | courier: “At least 14 people died”`,
      ].map((text) => text.replace("14 or more, 14.", "14 or more and 14.")),
    );
  });
});

describe("faults of the settings", () => {
  const at = { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } };
  const told = (path: string, severity: "error" | "warning") => {
    const { context } = fixture(STORY);
    const problems = [{ path, severity, message: "this is wrong", range: at }];
    return diagnostics({ ...context, snapshot: { ...context.snapshot, problems } }, path);
  };

  it("say which settings are in force meanwhile, where an error keeps the file out", () => {
    expect(told("desk/crosscheck.json", "error")).toEqual([
      {
        range: at,
        severity: DiagnosticSeverity.Error,
        source: "crosscheck",
        message: "this is wrong (the last settings that could be read stay in force)",
      },
    ]);
  });

  it("say no such thing of a name without effect, nor of a review, of which the rest counts", () => {
    expect(told("crosscheck.json", "warning")).toMatchObject([
      { severity: DiagnosticSeverity.Warning, message: "this is wrong" },
    ]);
    expect(told("crosscheck.review.json", "error")).toMatchObject([
      { severity: DiagnosticSeverity.Error, message: "this is wrong" },
    ]);
  });
});

describe("quick fixes", () => {
  const commands = { openBeside: "o", compare: "c", dismiss: "d", turnOffRule: "t", askPublished: "p", showRule: "r" };
  const titles = (marked: string, tied: Tied = {}) => {
    const { context, path, range } = fixture(marked, tied);
    return codeActions(context, path, range, commands).map(({ title }) => title);
  };

  it("come in the reader's order, and lead to those who say otherwise", () => {
    const marked = STORY.replace("^", "").replace("‹a|14", "‹a|^14");
    expect(titles(marked, TIED)).toEqual([
      "Open the passage in gazette beside",
      "Compare with gazette",
      "Dismiss: not a conflict",
      "Turn off the rule “figure” for this folder",
      "Set the publication date of this article…",
      "Show the rule “figure”",
    ]);
  });

  it("have one that is preferred, lead to three sources at most, and carry what their commands need", () => {
    const others = [..."bcdef"].map((label) => `=== ${label}.txt\nThere were ‹${label}|12 deaths›.\n`).join("");
    const { context, path, range } = fixture(`=== a.txt\nThere were ‹a|^14 deaths›.\n${others}`, {
      conflicts: [
        {
          between: [
            ["14", "a"],
            ["12", "b", "c", "d", "e", "f"],
          ],
        },
      ],
    });
    const actions = codeActions(context, path, range, commands);
    expect(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual([
      "Open the passage in b beside",
    ]);
    const carried = actions.map(({ command }) => command!);
    expect(carried.map(({ command }) => command).join("")).toBe("ooocccdtpr");
    expect(carried[0].arguments).toEqual([
      "file:///b.txt",
      { start: { line: 0, character: 11 }, end: { line: 0, character: 20 } },
    ]);
    expect(carried[3].arguments).toEqual(["file:///a.txt", "file:///b.txt"]);
    const [{ diagnostics: solved }] = actions;
    expect(carried[6].arguments).toEqual(["file:///a.txt", solved![0].data.fingerprint]);
    expect(carried[7].arguments).toEqual(["file:///a.txt", "figure"]);
    expect(carried[8].arguments).toEqual(["file:///a.txt", null]);
  });

  it("of an article that disagrees with itself compare it with no other", () => {
    const marked = "=== a.txt\nThere were ‹a|^14 deaths›. It left ‹b|fifteen dead›.\n";
    const found = titles(marked, {
      conflicts: [
        {
          between: [
            ["14", "a"],
            ["15", "b"],
          ],
        },
      ],
    });
    expect(found.slice(0, 2)).toEqual(["Open the passage in a beside", "Dismiss: not a conflict"]);
  });

  it("of a figure leave the date of publication alone where the article prints it", () => {
    const marked = STORY.replace("^", "").replace("‹a|14", "‹a|^14");
    const published = { "courier.txt": "2025-03-05" };
    expect(titles(marked, { ...TIED, published }).join()).not.toContain("publication date");
  });

  it("of several conflicts at one place say which is which, and offer nothing twice", () => {
    const marked = "=== a.txt\nThere were ‹a|^14 deaths on Monday›.\n=== b.txt\n‹b|12 deaths› came ‹c|on Tuesday›.\n";
    const between = (label: string, other: string): [[string, string], [string, string]] => [
      ["one", label],
      ["two", other],
    ];
    const published = { "a.txt": "2025-03-05", "b.txt": "2025-03-05" };
    const conflicts = [
      { between: between("a", "b") },
      { rule: "event-date", subject: "the date of the fire", between: between("a", "c") },
    ];
    expect(titles(marked, { published, conflicts })).toEqual([
      "Open the passage in b beside: “12 deaths”",
      "Open the passage in b beside: “on Tuesday”",
      "Compare with b",
      "Dismiss: not a conflict (the number killed)",
      "Dismiss: not a conflict (the date of the fire)",
      "Turn off the rule “figure” for this folder",
      "Turn off the rule “event-date” for this folder",
      "Set the publication date of this article…",
      "Show the rule “figure”",
      "Show the rule “event-date”",
    ]);
    const { context, path, range } = fixture(marked, { published, conflicts });
    const compared = codeActions(context, path, range, commands)[2];
    expect(compared.diagnostics!.map(({ code }) => code)).toEqual(["figure", "event-date"]);
  });

  it("are not offered away from the finding", () => expect(titles(STORY, TIED)).toEqual([]));

  it("offer the publication date at a day that hangs on it", () => {
    expect(titles("=== a.txt\nPORT VELDA – The pier fell on Tues^day.\n")).toEqual([
      "Set the publication date of this article…",
    ]);
    expect(titles("=== a.txt\nThe pier fell on 4 March^ 2025.\n")).toEqual([]);
  });
});
