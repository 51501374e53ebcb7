import { fingerprint } from "../../server/src/core/ledger/fingerprint";
import { linkStory } from "../../server/src/core/link/link";
import type { Agreement, Link, LinkKind, Passage, Source } from "../../server/src/core/link/story";
import { anchor } from "../../server/src/core/read/anchor";
import { read } from "../../server/src/core/read/read";
import type { Conflict, Level } from "../../server/src/core/rules/conflict";
import type { Context } from "../../server/src/features/context";
import { byCodeUnits } from "../../server/src/workspace/file-host";
import { linesOf, type LinePosition, type LineRange } from "../../server/src/workspace/lines";
import type { FileState, SettledConflict } from "../../server/src/workspace/snapshot";

/** What the sources of a fixture have in common and where they differ, said by labels instead of found. */
export interface Tied {
  readonly links?: readonly (readonly [kind: LinkKind, agreement: Agreement, ...labels: string[]])[];
  readonly conflicts?: readonly (Partial<Conflict> & {
    readonly between: readonly (readonly [label: string, ...passages: string[]])[];
    readonly dismissed?: boolean;
  })[];
  readonly levels?: Readonly<Record<string, Level>>;
  readonly published?: Readonly<Record<string, string>>;
}

/** A story in one string: `=== name.txt` begins a file, `‹a|words›` is a passage with a label, `^` the caret. */
export interface Fixture {
  readonly context: Context;
  /** Of the file with the caret; the first file where there is none. */
  readonly path: string;
  readonly position: LinePosition;
  readonly range: LineRange;
  /** The words of a range, after the name of its file. */
  readonly words: (uri: string, range: LineRange) => string;
}

const pathOf = (file: string) => file.slice(0, file.indexOf("\n")).trim();
const MARK = /‹(\w+)\|([^›]*)›/;

export function fixture(
  marked: string,
  { links = [], conflicts = [], levels = {}, published = {} }: Tied = {},
): Fixture {
  const labels = new Map<string, Passage>();
  let caret = { source: 0, offset: 0 };
  const sources = marked
    .trim()
    .split(/^=== /m)
    .slice(1)
    // A story has its sources in the order of their paths, and passages name them by their places there.
    .sort((a, b) => byCodeUnits(pathOf(a), pathOf(b)))
    .map((file, source): Source => {
      const end = file.indexOf("\n");
      const path = pathOf(file);
      let text = file.slice(end + 1).trimEnd();
      for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
        const [whole, label, words] = mark;
        const start = mark.index - (text.slice(0, mark.index).includes("^") ? 1 : 0);
        const length = words.replace("^", "").length;
        labels.set(label, { source, start, end: start + length });
        text = text.slice(0, mark.index) + words + text.slice(mark.index + whole.length);
      }
      if (text.includes("^")) caret = { source, offset: text.indexOf("^") };
      const date = published[path] ?? null;
      const reading = anchor(read(text.replace("^", "")), { value: date, from: date ? "dateline" : null, how: "" });
      return { path, name: path.replace(/\.txt$/, ""), reading };
    });
  const passage = (label: string) => labels.get(label)!;
  const story = {
    ...linkStory(sources, { same: [], different: [] }),
    links: links.map(([kind, agreement, ...names]): Link => {
      return { kind, agreement, subject: "", confidence: 1, passages: names.map(passage) };
    }),
  };
  const settled = conflicts.map(({ between, dismissed, ...rest }): SettledConflict => {
    const positions = between.map(([label, ...names]) => ({ value: label, label, passages: names.map(passage) }));
    const conflict = {
      rule: "figure",
      severity: "warning" as const,
      confidence: 1,
      subject: "the number killed",
      why: "",
      ...rest,
      positions,
    };
    return { ...conflict, fingerprint: fingerprint(conflict), state: dismissed ? "dismissed" : "open" };
  });
  const files = sources.map((source, index): [string, FileState] => [
    source.path,
    {
      path: source.path,
      classification: { article: true, why: "it is one" },
      byHand: false,
      source,
      places: [{ story: 0, source: index }],
      notice: null,
    },
  ]);
  const at = sources[caret.source];
  const position = linesOf(at.reading.article).positionAt(caret.offset);
  return {
    context: {
      snapshot: {
        version: 1,
        files: new Map(files),
        stories: [{ story, conflicts: settled, levels }],
        problems: [],
        skipped: [],
        awaited: new Set(),
      },
      uriOf: (path) => `file:///${path}`,
    },
    path: at.path,
    position,
    range: { start: position, end: position },
    words: (uri, { start, end }) => {
      const source = sources.find(({ path }) => uri.endsWith(`/${path}`))!;
      const lines = linesOf(source.reading.article);
      return `${source.name}: ${source.reading.article.text.slice(lines.offsetAt(start), lines.offsetAt(end))}`;
    },
  };
}
