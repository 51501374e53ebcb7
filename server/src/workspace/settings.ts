import { findNodeAtLocation, type Node } from "jsonc-parser";
import * as v from "valibot";
import { parseJson } from "../core/ledger/json";
import type { PeopleSettings } from "../core/link/link";
import type { StorySettings } from "../core/link/stories";
import { listed } from "../core/phrases";
import type { Level } from "../core/rules/conflict";
import { Lines, type LineRange } from "./lines";
import { settingsSchema, sourceSchema } from "./settings-schema";

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
  /** In the order of their places. */
  readonly problems: readonly SettingsProblem[];
}

const LISTS = ["same", "different"];
/** “same” or “different” */
const oneOf = (names: readonly string[]) =>
  listed(
    names.map((name) => `“${name}”`),
    "or",
  );

/** What is wrong with a value or a name of the tree. */
interface Remark {
  readonly message: string;
  readonly node: Node;
}

/** Reads `crosscheck.json`; comments and trailing commas are allowed. Never throws. `ruleIds` are the rules that exist. */
export function parseSettings(text: string, ruleIds: readonly string[]): ParsedSettings {
  const { tree, value, fault } = parseJson(text);
  const lines = new Lines(text);
  if (fault)
    return { settings: null, problems: [{ severity: "error", message: fault.message, range: lines.rangeOf(fault) }] };
  if (!tree) return { settings: DEFAULT_SETTINGS, problems: [] };
  const problems = (severity: SettingsProblem["severity"], remarks: readonly Remark[]) =>
    [...remarks]
      .sort((a, b) => a.node.offset - b.node.offset)
      .map(({ message, node: { offset, length } }) => {
        return { severity, message, range: lines.rangeOf({ start: offset, end: offset + length }) };
      });
  const parsed = v.safeParse(settingsSchema, value);
  const wrong = [...listsForObjects(tree), ...(parsed.issues ?? []).map((issue) => remarkOf(issue, tree))];
  return parsed.success && wrong.length === 0
    ? { settings: settingsOf(parsed.output), problems: problems("warning", withoutEffect(tree, ruleIds)) }
    : { settings: null, problems: problems("error", wrong) };
}

function remarkOf({ message, path }: v.InferIssue<typeof settingsSchema>, tree: Node): Remark {
  const keys = (path ?? []).map(({ key }) => key as string | number);
  return { message, node: findNodeAtLocation(tree, keys) ?? tree };
}

/** To the library a list is an object, too. */
function listsForObjects(tree: Node): Remark[] {
  const named = ["sources", "rules", "people", "stories"].map((name) => [name]);
  const sources = keysOf(findNodeAtLocation(tree, ["sources"])).map(([path]) => ["sources", path]);
  return [[], ...named, ...sources].flatMap((path) => {
    const node = findNodeAtLocation(tree, path);
    return node?.type === "array" ? [{ message: "expected an object", node }] : [];
  });
}

function settingsOf(written: v.InferOutput<typeof settingsSchema>): Settings {
  const { sources = {}, include, exclude = [], rules = {}, people = {}, stories = {} } = written;
  return {
    sources,
    include: include ?? DEFAULT_SETTINGS.include,
    exclude,
    levels: rules,
    people: { same: people.same ?? [], different: people.different ?? [] },
    stories: { same: stories.same ?? [], different: stories.different ?? [] },
  };
}

/** Names that mean nothing where they stand: a slip of the pen, more often than not, that would otherwise go unseen. */
function withoutEffect(tree: Node, ruleIds: readonly string[]): Remark[] {
  const unknown = (path: string[], known: readonly string[], messageOf: (key: string) => string) =>
    keysOf(findNodeAtLocation(tree, path)).flatMap(([key, node]) =>
      known.includes(key) ? [] : [{ message: messageOf(key), node }],
    );
  const noEffect = (known: readonly string[]) => (key: string) =>
    `“${key}” has no effect here; expected ${oneOf(known)}`;
  const aboutSource = Object.keys(sourceSchema.entries);
  return [
    ...unknown([], Object.keys(settingsSchema.entries), (key) => `“${key}” is no setting`),
    ...unknown(["rules"], ruleIds, (key) => `“${key}” is no rule; expected ${oneOf(ruleIds)}`),
    ...["people", "stories"].flatMap((list) => unknown([list], LISTS, noEffect(LISTS))),
    ...keysOf(findNodeAtLocation(tree, ["sources"])).flatMap(([path]) =>
      unknown(["sources", path], aboutSource, noEffect(aboutSource)),
    ),
  ];
}

function keysOf(node: Node | undefined): [string, Node][] {
  if (node?.type !== "object") return [];
  return (node.children ?? []).flatMap((property): [string, Node][] => {
    const key = property.children?.[0];
    return key ? [[String(key.value), key]] : [];
  });
}
