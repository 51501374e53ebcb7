import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
  getNodeValue,
} from "jsonc-parser";
import * as v from "valibot";
import type { PeopleSettings } from "../core/link/link";
import type { StorySettings } from "../core/link/stories";
import type { Level } from "../core/rules/conflict";
import { Lines, type LineRange } from "./lines";

export interface SourceSettings {
  /** ISO date or date and time. */
  readonly published?: string;
  readonly outlet?: string;
}

/** The contents of `crosscheck.json`: everything that changes a finding. */
export interface Settings {
  /** By path, relative to the folder of the settings file. */
  readonly sources: Readonly<Record<string, SourceSettings>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly levels: Readonly<Record<string, Level>>;
  readonly people: PeopleSettings;
  /** By paths, relative to the folder of the settings file. */
  readonly stories: StorySettings;
}

export const DEFAULT_SETTINGS: Settings = {
  sources: {},
  include: ["**/*.txt", "**/*.article"],
  exclude: [],
  levels: {},
  people: { same: [], different: [] },
  stories: { same: [], different: [] },
};

/** What is wrong in a settings file. With an `error` the file is not in force; a `warning` is a part that has no effect. */
export interface SettingsProblem {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly range: LineRange;
}

export interface ParsedSettings {
  /** Null where an error keeps the file out of force. */
  readonly settings: Settings | null;
  readonly problems: readonly SettingsProblem[];
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const strings = v.array(v.string("expected a text"), "expected a list of texts");
/** Lists of things that are one, and lists of things of which no two are. */
const joinsAndSplits = (things: string) => {
  const lists = v.array(
    v.pipe(strings, v.minLength(2, `expected two ${things} or more`)),
    `expected a list of lists of ${things}`,
  );
  return v.object({ same: v.optional(lists), different: v.optional(lists) }, "expected an object");
};
const schema = v.object(
  {
    sources: v.optional(
      v.record(
        v.string(),
        v.object(
          {
            published: v.optional(
              v.pipe(
                v.string("expected a date such as “2025-12-03”"),
                v.check(isDate, "expected a date such as “2025-12-03”, or a date and time such as “2025-12-03T10:46”"),
              ),
            ),
            outlet: v.optional(v.string("expected the name of an outlet")),
          },
          "expected an object with “published” or “outlet”",
        ),
        "expected an object with one entry a file",
      ),
    ),
    include: v.optional(strings),
    exclude: v.optional(strings),
    rules: v.optional(
      v.record(
        v.string(),
        v.picklist(["off", "hint", "information", "warning"], "expected “off”, “hint”, “information” or “warning”"),
        "expected an object with one level a rule",
      ),
    ),
    people: v.optional(joinsAndSplits("names")),
    stories: v.optional(joinsAndSplits("files")),
  },
  "expected an object",
);

const KNOWN_KEYS = new Set(["$schema", ...Object.keys(schema.entries)]);

function isDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const [year, month, day] = text.slice(0, 10).split("-").map(Number);
  // The last day of a month: days of February in a leap year of the Gregorian calendar.
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

const PARSE_ERRORS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is no JSON",
  InvalidNumberFormat: "this is no number",
  PropertyNameExpected: "expected a name in quotation marks",
  ValueExpected: "expected a value",
  ColonExpected: "expected a colon",
  CommaExpected: "expected a comma",
  CloseBraceExpected: "expected a closing brace",
  CloseBracketExpected: "expected a closing bracket",
  EndOfFileExpected: "expected the end of the file",
  UnexpectedEndOfComment: "this comment is not closed",
  UnexpectedEndOfString: "this text is not closed",
};

/** Reads `crosscheck.json`; comments and trailing commas are allowed. Never throws. `ruleIds` are the rules that exist. */
export function parseSettings(text: string, ruleIds: readonly string[]): ParsedSettings {
  const lines = new Lines(text);
  if (text.trim() === "") return { settings: DEFAULT_SETTINGS, problems: [] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !tree) {
    const problems = errors.map(({ error, offset, length }): SettingsProblem => ({
      severity: "error",
      message: PARSE_ERRORS[printParseErrorCode(error)] ?? "this is no JSON",
      range: lines.rangeOf({ start: offset, end: offset + Math.max(1, length) }),
    }));
    return { settings: null, problems };
  }
  const rangeOf = (node: Node | undefined) => {
    const { offset, length } = node ?? tree;
    return lines.rangeOf({ start: offset, end: offset + length });
  };
  if (tree.type !== "object")
    return { settings: null, problems: [{ severity: "error", message: "expected an object", range: rangeOf(tree) }] };
  const parsed = v.safeParse(schema, getNodeValue(tree));
  if (!parsed.success) {
    const problems = parsed.issues.map((issue): SettingsProblem => {
      const path = (issue.path ?? []).map((step) => step.key as string | number);
      return { severity: "error", message: issue.message, range: rangeOf(findNodeAtLocation(tree, path)) };
    });
    return { settings: null, problems };
  }
  const { sources = {}, include, exclude = [], rules = {}, people = {}, stories = {} } = parsed.output;
  return {
    settings: {
      sources,
      include: include ?? DEFAULT_SETTINGS.include,
      exclude,
      levels: rules,
      people: { same: people.same ?? [], different: people.different ?? [] },
      stories: { same: stories.same ?? [], different: stories.different ?? [] },
    },
    problems: [
      ...keysOf(tree).flatMap(([key, node]) => (KNOWN_KEYS.has(key) ? [] : [unknown(`“${key}” is no setting`, node)])),
      ...keysOf(findNodeAtLocation(tree, ["rules"])).flatMap(([key, node]) =>
        ruleIds.includes(key) ? [] : [unknown(`“${key}” is no rule; the rules are ${ruleIds.join(", ")}`, node)],
      ),
      ...["people", "stories"].flatMap((list) =>
        keysOf(findNodeAtLocation(tree, [list])).flatMap(([key, node]) =>
          key === "same" || key === "different"
            ? []
            : [unknown(`“${key}” has no effect here; the lists are same, different`, node)],
        ),
      ),
    ],
  };

  function unknown(message: string, node: Node): SettingsProblem {
    return { severity: "warning", message, range: rangeOf(node) };
  }
}

function keysOf(node: Node | undefined): [string, Node][] {
  if (node?.type !== "object") return [];
  return (node.children ?? []).flatMap((property): [string, Node][] => {
    const key = property.children?.[0];
    return key ? [[String(key.value), key]] : [];
  });
}
