import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { semanticTokens, tokenLegend } from "../../server/src/features/semantic-tokens";
import { linesOf } from "../../server/src/workspace/lines";
import { fixture, type Tied } from "../kit/features";

/** The tokens of the first file as "type words modifiers". */
function tokens(marked: string, tied?: Tied): string[] {
  const { context, path } = fixture(marked, tied);
  const { article } = context.snapshot.files.get(path)!.source!.reading;
  return semanticTokens(context, path).map(({ line, character, length, type, modifiers }) => {
    const start = linesOf(article).offsetAt({ line, character });
    const names = tokenLegend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    return [tokenLegend.tokenTypes[type], article.text.slice(start, start + length), ...names].join(" ");
  });
}

const COURIER = `=== courier.txt
PORT VELDA – A fire killed ‹a|14 people› on ‹d|Tuesday›, and burned for five hours.

“‹q|We had little warning›,” said the harbour master, Ines Albrecht.
=== herald.txt
Fire killed ‹b|12 people› on ‹e|Tuesday›.
`;

describe("semantic tokens", () => {
  it("mark speakers, calendar expressions, numbers and durations", () => {
    const found = tokens(COURIER);
    expect(found).toContain("date Tuesday");
    expect(found.some((token) => token.startsWith("figure 14"))).toBe(true);
    expect(found.some((token) => token.startsWith("figure five"))).toBe(true);
    expect(found.some((token) => token.startsWith("speaker the harbour master"))).toBe(true);
  });

  it("say what conflicts and what is corroborated", () => {
    const found = tokens(COURIER, {
      links: [["date", "agree", "d", "e"]],
      conflicts: [
        {
          between: [
            ["14", "a"],
            ["12", "b"],
          ],
        },
      ],
    });
    expect(found).toContain("date Tuesday corroborated");
    expect(found.some((token) => /^figure 14( people)? conflicting$/.test(token))).toBe(true);
  });

  it("do not call a variation or an update a conflict", () => {
    const found = tokens(COURIER, {
      conflicts: [
        {
          rule: "figure-update",
          severity: "hint",
          between: [
            ["14", "a"],
            ["12", "b"],
          ],
        },
      ],
    });
    expect(found.some((token) => /^figure 14( people)?$/.test(token))).toBe(true);
  });

  it("do not mark what was dismissed, nor an agreement of an article with itself", () => {
    const found = tokens(COURIER, {
      links: [["date", "agree", "d"]],
      conflicts: [
        {
          dismissed: true,
          between: [
            ["14", "a"],
            ["12", "b"],
          ],
        },
      ],
    });
    expect(found.join("\n")).not.toMatch(/conflicting|corroborated/);
  });

  it("never overlap, are in order and stay in their line, whatever the text", () => {
    const word = fc.constantFrom(
      "Tuesday",
      "5 March",
      "14",
      "people",
      "“",
      "”",
      "said",
      "Albrecht",
      "five",
      "hours",
      ",",
      ".",
      "\n",
      "\r\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const { context, path } = fixture(`=== a.txt\n${words.join(" ")}`);
        const { article } = context.snapshot.files.get(path)!.source!.reading;
        let last = 0;
        for (const { line, character, length } of semanticTokens(context, path)) {
          const start = linesOf(article).offsetAt({ line, character });
          expect(length).toBeGreaterThan(0);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(article.text.slice(start, start + length)).not.toMatch(/[\r\n]/);
          last = start + length;
        }
      }),
    );
  });

  it.each(["\n", "\r\n", "\r"])("end where a line ends (%j)", (end) => {
    const { context, path } = fixture(`=== a.txt\nThe fire burned for five${end}hours. The wind then turned.\n`);
    expect(semanticTokens(context, path)).toMatchObject([
      { line: 0, character: 20, length: 4 },
      { line: 1, character: 0, length: 5 },
    ]);
  });

  it("do not mark the words of one article for what another one's words at that place are tied to", () => {
    const marked =
      "=== a.txt\n‹a|Ten people› were hurt.\n=== b.txt\n‹b|Ten people› were hurt.\n=== c.txt\n‹c|Six people› died.\n";
    const found = tokens(marked, {
      links: [
        ["figure", "agree", "b", "c"],
        ["figure", "differ", "a", "b"],
      ],
      conflicts: [
        {
          between: [
            ["10", "b"],
            ["6", "c"],
          ],
        },
      ],
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n")).not.toMatch(/conflicting|corroborated/);
  });

  it("give the part of a range", () => {
    const { context, path } = fixture(COURIER);
    const all = semanticTokens(context, path);
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    expect(semanticTokens(context, path, range)).toEqual(all.filter(({ line }) => line === 2));
  });
});
