import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { globOf, selectorOf } from "../../server/src/workspace/selection";
import { DEFAULT_SETTINGS, parseSettings } from "../../server/src/workspace/settings";

const RULES = ["figure", "role"];

/** Each problem as "severity line:column message", one-based. */
function problems(text: string): string[] {
  return parseSettings(text, RULES).problems.map(
    ({ severity, message, range: { start } }) => `${severity} ${start.line + 1}:${start.character + 1} ${message}`,
  );
}

describe("parseSettings", () => {
  it("reads what docs/configuration.md shows, with comments", () => {
    const text = `{
      // The Courier prints no date.
      "sources": { "courier.txt": { "published": "2025-03-05T07:45", "outlet": "The Courier" } },
      "exclude": ["drafts/**"],
      "rules": { "role": "off", },
      "people": { "same": [["Ines Albrecht", "I. Albrecht"]], "different": [] },
      "stories": { "same": [["courier.txt", "wire/1.txt"]] }
    }`;
    expect(parseSettings(text, RULES)).toEqual({
      problems: [],
      settings: {
        sources: { "courier.txt": { published: "2025-03-05T07:45", outlet: "The Courier" } },
        include: DEFAULT_SETTINGS.include,
        exclude: ["drafts/**"],
        levels: { role: "off" },
        people: { same: [["Ines Albrecht", "I. Albrecht"]], different: [] },
        stories: { same: [["courier.txt", "wire/1.txt"]], different: [] },
      },
    });
  });

  it.each([
    ['{\n  "rules": { "role": "loud" }\n}', "error 2:22 expected “off”, “hint”, “information” or “warning”"],
    [
      '{ "sources": { "a.txt": { "published": "5 March" } } }',
      "error 1:40 expected a date such as “2025-12-03”, or a date and time such as “2025-12-03T10:46”",
    ],
    [
      '{ "sources": { "a.txt": { "published": "2025-02-30" } } }',
      "error 1:40 expected a date such as “2025-12-03”, or a date and time such as “2025-12-03T10:46”",
    ],
    ['{ "people": { "same": [["Ines Albrecht"]] } }', "error 1:24 expected two names or more"],
    ['{\n  "stories": {\n    "different": [["a.txt"]]\n  }\n}', "error 3:19 expected two files or more"],
    ['{ "stories": { "same": ["a.txt"] } }', "error 1:25 expected a list of texts"],
    ['{ "stories": { "apart": [] } }', "warning 1:16 “apart” has no effect here; expected “same” or “different”"],
    ['{\n  "exclude": "drafts"\n}', "error 2:14 expected a list of globs"],
    ['{ "include": [""] }', "error 1:15 this is no glob"],
    [
      '{ "sources": { "a.txt": { "publishd": "2025-03-05" } } }',
      "warning 1:27 “publishd” has no effect here; expected “published” or “outlet”",
    ],
    ["[]", "error 1:1 expected an object"],
    ['{ "rules": { "figures": "off" } }', "warning 1:14 “figures” is no rule; expected “figure” or “role”"],
    [
      '{ "sources": { "a.txt": { "published": "2025-03-05T25:00" } } }',
      "error 1:40 expected a date such as “2025-12-03”, or a date and time such as “2025-12-03T10:46”",
    ],
    ['{ "sauces": {} }', "warning 1:3 “sauces” is no setting"],
  ])("reports %j at its place", (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it("reports broken JSON at its place, and is not in force", () => {
    const text = '{\n  "exclude": ["a"\n}';
    expect(problems(text)).toEqual(["error 3:1 expected a comma"]);
    expect(parseSettings(text, RULES).settings).toBeNull();
  });

  it("reports every wrong value, in the order of the text", () => {
    const text = '{ "exclude": "a", "rules": { "role": 3 }, "sources": [] }';
    expect(problems(text).map((problem) => problem.slice(0, 10))).toEqual(["error 1:14", "error 1:38", "error 1:54"]);
  });

  it("takes an empty file for no settings", () => {
    expect(parseSettings(" \n", RULES)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseSettings(text, RULES)));
  });
});

describe("selectorOf", () => {
  const selects = selectorOf({
    ...DEFAULT_SETTINGS,
    exclude: ["drafts/**"],
    sources: { "notes.md": {}, "drafts/a.txt": {} },
  });

  it.each([
    ["a.txt", true],
    ["desk/A.TXT", true],
    ["a.article", true],
    ["README.md", false],
    ["notes.md", true],
    ["drafts/a.txt", false],
    ["node_modules/x/a.txt", false],
    [".git/a.txt", false],
  ])("%s: %s", (path, expected) => expect(selects(path)).toBe(expected));
});

describe("globOf", () => {
  it("matches its own path and no other", () => {
    const name = fc
      .string({ unit: fc.constantFrom(..."ab*?[]{}()!+@|^$ .-"), minLength: 1 })
      .filter((text) => !/^\.{1,2}$/.test(text));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(picomatch(globOf(a), { dot: true })(a)).toBe(true);
        if (a !== b) expect(picomatch(globOf(a), { dot: true })(b)).toBe(false);
      }),
    );
  });
});
