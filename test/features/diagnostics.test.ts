import { describe, expect, it } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver-protocol";
import { diagnostics } from "../../server/src/features/diagnostics";
import { fixture, type Tied } from "../kit/features";
import { TOLL_STORY, TOLL_TIED } from "../kit/toll";

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
    expect(check(TOLL_STORY, TOLL_TIED, "courier.txt")).toEqual([
      `2 courier: 14 deaths | Sources disagree on the number killed: 14 or more here and in herald; 12 in gazette.
  herald: fourteen dead | herald: “fourteen dead”
  gazette: 12 deaths | gazette: “12 deaths”`,
    ]);
    expect(check(TOLL_STORY, TOLL_TIED, "gazette.txt")[0]).toContain("12 here; 14 or more in courier and herald.");
  });

  it("show a single word of another source with those beside it, so that nobody has to open the article", () => {
    const story = `=== courier.txt
The fire killed ‹a|16›.
=== gazette.txt
The governor’s office said on Wednesday morning that the fire in the port had killed ‹b|14› and that nobody was missing any more by then.
=== herald.txt
At least ‹c|14› are dead.
`;
    const between = [
      ["16", "a"],
      ["14", "b", "c"],
    ] as const;
    expect(
      check(story, { conflicts: [{ between }] }, "courier.txt")[0]
        .split("\n")
        .slice(1),
    ).toEqual([
      "  gazette: 14 | gazette: “…that the fire in the port had killed 14 and that nobody was missing any more…”",
      "  herald: 14 | herald: “At least 14 are dead.”",
    ]);
  });

  it("carry the rule and its page", () => {
    const { context } = fixture(TOLL_STORY, TOLL_TIED);
    expect(diagnostics(context, "herald.txt")[0]).toMatchObject({
      source: "crosscheck",
      code: "figure",
      severity: DiagnosticSeverity.Warning,
      codeDescription: { href: expect.stringMatching(/^https:.*\/docs\/rules\/figure\.md$/) },
    });
  });

  it("are gone when the conflict is dismissed", () => {
    const dismissed = { conflicts: [{ ...TOLL_TIED.conflicts![0], dismissed: true }] };
    expect(check(TOLL_STORY, dismissed, "courier.txt")).toEqual([]);
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
    expect(check(TOLL_STORY, spelling, "courier.txt")).toEqual([]);
    expect(check(TOLL_STORY, spelling, "gazette.txt")[0]).toMatch(/^3 gazette: 12 deaths/);
    const quiet = { ...spelling, levels: { "name-spelling": "hint" as const } };
    expect(check(TOLL_STORY, quiet, "courier.txt")[0]).toMatch(/^4 courier/);
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
    expect(check(TOLL_STORY, alone, "courier.txt")).toEqual(
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
    const { context } = fixture(TOLL_STORY);
    const problems = [{ path, severity, message: "this is wrong", range: at }];
    return diagnostics({ ...context, snapshot: { ...context.snapshot, problems } }, path);
  };

  it("say which settings are in force meanwhile, where an error keeps the file out", () => {
    expect(told("desk/crosscheck.json", "error")).toEqual([
      {
        range: at,
        severity: DiagnosticSeverity.Error,
        source: "crosscheck",
        message:
          "This is wrong (until this is put right, the settings that were in force before stay, or else the defaults)",
      },
    ]);
  });

  it("say no such thing of a name without effect, nor of a review, of which the rest counts", () => {
    expect(told("crosscheck.json", "warning")).toMatchObject([
      { severity: DiagnosticSeverity.Warning, message: "This is wrong" },
    ]);
    expect(told("crosscheck.review.json", "error")).toMatchObject([
      { severity: DiagnosticSeverity.Error, message: "This is wrong" },
    ]);
  });
});
