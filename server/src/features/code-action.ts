import { CodeActionKind, type CodeAction, type Command, type Diagnostic } from "vscode-languageserver-protocol";
import type { Passage } from "../core/link/story";
import { contains, overlaps, type Span } from "../core/text/span";
import type { LineRange } from "../workspace/lines";
import { locationOf, offsetAt, sourceOf, type Context } from "./context";
import { diagnosticOf } from "./diagnostics";
import { clearest, findingsOf, type Finding } from "./findings";

/** More sources than this are reached through the related information, not through a menu of fixes. */
const OFFERED_SOURCES = 3;

/** The names of the commands that actions carry: the server gives those of its protocol. */
export interface ActionCommands {
  readonly openBeside: string;
  readonly compare: string;
  readonly dismiss: string;
  readonly askPublished: string;
  readonly showRule: string;
}

/** The quick fixes for the conflicts in a range, in the order in which a reader wants them. None of them edits an article. */
export function codeActions(context: Context, path: string, range: LineRange, commands: ActionCommands): CodeAction[] {
  const source = sourceOf(context.snapshot, path);
  if (!source) return [];
  const wanted: Span = { start: offsetAt(source, range.start), end: offsetAt(source, range.end) };
  const touched = findingsOf(context.snapshot, path).filter(
    // A caret is an empty range, which overlaps nothing.
    ({ passage }) => overlaps(passage, wanted) || contains(passage, wanted),
  );
  const actions = touched.flatMap((finding) => actionsFor(context, path, finding, commands));
  const { published, dates } = source.reading;
  // Without a conflict the date is offered where it matters: at a word such as “Tuesday” that hangs on a guess.
  const guessed = published.from === null || published.from === "inferred";
  const hanging = dates.some((date) => date.relative && date.start <= wanted.end && wanted.start <= date.end);
  if (touched.length === 0 && guessed && hanging)
    actions.push(dateAction(context, path, published.value, commands, undefined));
  return actions;
}

function actionsFor(context: Context, path: string, finding: Finding, commands: ActionCommands): CodeAction[] {
  const { conflict, place } = finding;
  const diagnostics = [diagnosticOf(context, finding)];
  const others = otherPassages(finding).slice(0, OFFERED_SOURCES);
  const own = context.uriOf(path);
  const named = (passage: Passage) => place.story.sources[passage.source];
  const fix = (title: string, command: string, given: unknown[]) => action(title, command, given, diagnostics);
  return [
    ...others.map((passage, index) => {
      const { uri, range } = locationOf(context, named(passage), passage);
      const opened = fix(`Open the passage in ${named(passage).name} beside`, commands.openBeside, [uri, range]);
      return index === 0 ? { ...opened, isPreferred: true } : opened;
    }),
    ...others
      .filter(({ source }) => source !== place.index)
      .map((passage) =>
        fix(`Compare with ${named(passage).name}`, commands.compare, [own, context.uriOf(named(passage).path)]),
      ),
    fix("Dismiss: not a conflict", commands.dismiss, [own, conflict.fingerprint]),
    dateAction(context, path, place.source.reading.published.value, commands, diagnostics),
    fix(`Show the rule “${conflict.rule}”`, commands.showRule, [conflict.rule]),
  ];
}

/** One passage a source, those that say otherwise first; for an article that disagrees with itself its own other passages. */
function otherPassages({ conflict, place, passage }: Finding): Passage[] {
  const against = conflict.positions.filter(({ passages }) => !passages.includes(passage));
  const alike = conflict.positions.filter(({ passages }) => passages.includes(passage));
  const found: Passage[] = [];
  for (const { passages } of [...against, ...alike]) {
    for (const source of new Set(passages.map((candidate) => candidate.source))) {
      if (source === place.index || found.some((other) => other.source === source)) continue;
      found.push(clearest(passages.filter((candidate) => candidate.source === source))!);
    }
  }
  if (found.length > 0) return found;
  return against.flatMap(({ passages }) => clearest(passages) ?? []);
}

function dateAction(
  context: Context,
  path: string,
  suggested: string | null,
  commands: ActionCommands,
  diagnostics: Diagnostic[] | undefined,
): CodeAction {
  const given = [context.uriOf(path), suggested];
  return action("Set the publication date of this article…", commands.askPublished, given, diagnostics);
}

function action(title: string, command: string, given: unknown[], diagnostics: Diagnostic[] | undefined): CodeAction {
  const carried: Command = { title, command, arguments: given };
  return { title, kind: CodeActionKind.QuickFix, command: carried, ...(diagnostics ? { diagnostics } : {}) };
}
