import pc from "picocolors";
import { expect, test } from "vitest";
import { checkText } from "../../server/src/cli/check-text";
import { fixture, type Tied } from "../kit/features";

const MARKED = `=== desk/courier.txt
Fire in the port

The fire killed ‹a|14 people› and hurt ‹h|six people› on ‹d|Tuesday›. ‹f|Fourteen› were buried.
=== desk/wire.txt
Fire in the port

The fire killed ‹b|12 people› and hurt ‹i|nine people› on ‹e|Monday›.
`;
const between = (left: string[], right: string[]) => [
  ["one", ...left] as [string, ...string[]],
  ["two", ...right] as [string, ...string[]],
];
const CONFLICTS: Tied["conflicts"] = [
  { severity: "hint", subject: "the number hurt", between: between(["h"], ["i"]) },
  { severity: "information", subject: "the day of the fire", between: between(["d"], ["e"]) },
  { severity: "warning", subject: "the number killed", between: between(["a", "f"], ["b"]) },
];

/** The lines of what the command prints, without colours. */
function linesOf(conflicts: Tied["conflicts"]): string[] {
  const { snapshot } = fixture(MARKED, { conflicts }).context;
  return checkText(snapshot, { colors: pc.createColors(false), display: (path) => path }, "articles").split("\n");
}

test("the most severe conflicts come first, and the end counts each kind", () => {
  const lines = linesOf(CONFLICTS);
  const kinds = lines.flatMap((line) => /^ {2}(warning|information|hint) /.exec(line)?.[1] ?? []);
  expect(kinds).toEqual(["warning", "information", "hint"]);
  expect(lines.at(-2)).toBe(
    "2 articles in 1 story: 2 open conflicts (1 warning and 1 for information), 1 hint (a variation, no contradiction).",
  );
});

test("a hint is no conflict, as in the editor's status bar", () => {
  const lines = linesOf([CONFLICTS[0], { ...CONFLICTS[1], severity: "hint" }]);
  expect(lines[0]).toBe("desk (2 articles, no open conflicts, 2 hints)");
  expect(lines.at(-2)).toBe("2 articles in 1 story: no open conflicts, 2 hints (variations, no contradictions).");
});

test("what a source says stands once before all passages that say it", () => {
  const rows = linesOf(CONFLICTS.slice(2)).filter((line) => line.startsWith("    "));
  expect(rows.map((row) => row.trim().split(/ {2,}/)[0])).toEqual(["one", "desk/courier.txt:3:59", "two"]);
});

test("a story that fills a folder has the folder's name", () => {
  expect(linesOf(CONFLICTS)[0]).toBe("desk (2 articles, 2 open conflicts, 1 hint)");
});

test("dismissed conflicts are counted and not shown", () => {
  const lines = linesOf(
    CONFLICTS.map((conflict, index) => (index === 2 ? { ...conflict, dismissed: true } : conflict)),
  );
  expect(lines.join("\n")).not.toMatch(/the number killed/);
  expect(lines.at(-2)).toMatch(/^2 articles in 1 story: 1 open conflict .*, 1 dismissed\.$/);
});
