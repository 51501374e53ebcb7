import { CodeActionKind, type CodeAction, type Command, type Diagnostic } from "vscode-languageserver-protocol";
import type { Passage } from "../core/link/story";
import { listed, oneLine } from "../core/phrases";
import { contains, overlaps, textOf, type Span } from "../core/text/span";
import type { LineRange } from "../workspace/lines";
import { locationOf, offsetAt, placesOf, sourceOf, touches, type Context } from "./context";
import { diagnosticOf } from "./diagnostics";
import { clearest, findingsOf, type Finding } from "./findings";
import { namesTakenForOne, namesTakenForTwo, unlikeNames } from "./two-people";
import { plain } from "./wording";

/** More sources than this are reached through the related information, not through a menu of fixes. */
const OFFERED_SOURCES = 3;
/** UTF-16 code units: a menu's entry is one line. */
const QUOTED_LENGTH = 40;

/** The names of the commands that actions carry: the server gives those of its protocol. */
export interface ActionCommands {
  readonly openBeside: string;
  readonly compare: string;
  readonly dismiss: string;
  readonly turnOffRule: string;
  readonly keepApart: string;
  readonly joinNames: string;
  readonly askPublished: string;
  readonly showRule: string;
}

/** Rules whose findings hang on when the articles were published. */
const DATED_RULES: ReadonlySet<string> = new Set(["event-date", "plan", "figure-update"]);

/** The quick fixes for the conflicts in a range, in the order in which a reader wants them. None of them edits an article. */
export function codeActions(context: Context, path: string, range: LineRange, commands: ActionCommands): CodeAction[] {
  const source = sourceOf(context.snapshot, path);
  if (!source) return [];
  const wanted: Span = { start: offsetAt(source, range.start), end: offsetAt(source, range.end) };
  const touched = findingsOf(context.snapshot, path).filter(
    // A caret is an empty range, which overlaps nothing.
    ({ passage }) => overlaps(passage, wanted) || contains(passage, wanted),
  );
  const { published, dates } = source.reading;
  const guessed = published.from === null || published.from === "inferred";
  // Without a conflict the date is offered where it matters: at a word such as “Tuesday” that hangs on a guess.
  const hanging = dates.some((date) => date.relative && date.start <= wanted.end && wanted.start <= date.end);
  const dated = touched.filter(({ conflict }) => guessed || DATED_RULES.has(conflict.rule));
  const asked = dated.length > 0 || (touched.length === 0 && guessed && hanging);
  const actions = [
    ...touched.flatMap((finding) => openings(context, finding, commands, touched.length > 1)),
    ...touched.flatMap((finding) => comparisons(context, path, finding, commands)),
    ...touched.map((finding) => dismissal(context, path, finding, commands, touched.length > 1)),
    ...touched.flatMap((finding) => parting(context, path, namesTakenForOne(finding), commands, [finding])),
    ...touched.flatMap((finding) => joining(context, path, finding, commands)),
    ...touched.map((finding) => turningOff(context, path, finding, commands)),
    ...(asked ? [dateAction(context, path, published.value, commands, dated)] : []),
    ...touched.map((finding) => ruleAction(context, finding, commands)),
    ...(touched.length === 0 ? parting(context, path, unlikeNamesAt(context, path, wanted), commands, []) : []),
  ];
  return once(actions).map((found, index) =>
    index === 0 && touched.length > 0 ? { ...found, isPreferred: true } : found,
  );
}

/**
 * What would be offered twice is offered once, for every conflict that offers it. Of one title and one article it leads to
 * the passage of the first of them.
 */
function once(actions: readonly CodeAction[]): CodeAction[] {
  const byCommand = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.command!.command, action.command!.arguments!.filter(isText)]);
    const known = byCommand.get(key);
    if (known)
      byCommand.set(key, { ...known, diagnostics: [...(known.diagnostics ?? []), ...(action.diagnostics ?? [])] });
    else byCommand.set(key, action);
  }
  return [...byCommand.values()];
}

const isText = (given: unknown): boolean => typeof given === "string";

function openings(context: Context, finding: Finding, commands: ActionCommands, quoting: boolean): CodeAction[] {
  return otherPassages(finding).map((passage) => {
    const source = finding.place.story.sources[passage.source];
    const { uri, range } = locationOf(context, source, passage);
    // Where several conflicts meet, a name alone does not say which passage is meant.
    const words = quoting ? `: “${plain(textOf(source.reading.article.text, passage), QUOTED_LENGTH)}”` : "";
    const title = `Open the passage in ${source.name} beside${words}`;
    return action(title, commands.openBeside, [uri, range], [diagnosticOf(context, finding)]);
  });
}

function comparisons(context: Context, path: string, finding: Finding, commands: ActionCommands): CodeAction[] {
  const { place } = finding;
  // One passage a source, but for an article that disagrees with itself.
  const elsewhere = otherPassages(finding).filter(({ source }) => source !== place.index);
  return elsewhere.map((passage) => {
    const other = place.story.sources[passage.source];
    const { uri, range } = locationOf(context, other, passage);
    const given = [context.uriOf(path), uri, range];
    return action(`Compare with ${other.name}`, commands.compare, given, [diagnosticOf(context, finding)]);
  });
}

function dismissal(
  context: Context,
  path: string,
  finding: Finding,
  commands: ActionCommands,
  naming: boolean,
): CodeAction {
  const { subject, fingerprint } = finding.conflict;
  const title = `Dismiss: not a conflict${naming ? ` (${oneLine(subject)})` : ""}`;
  return action(title, commands.dismiss, [context.uriOf(path), fingerprint], [diagnosticOf(context, finding)]);
}

function turningOff(context: Context, path: string, finding: Finding, commands: ActionCommands): CodeAction {
  const { rule } = finding.conflict;
  const title = `Turn off the rule “${rule}” for this folder`;
  return action(title, commands.turnOffRule, [context.uriOf(path), rule], [diagnosticOf(context, finding)]);
}

/** Offers to keep people apart who were taken for one; of many spellings the first ones are named. */
function parting(
  context: Context,
  path: string,
  names: readonly string[],
  commands: ActionCommands,
  findings: readonly Finding[],
): CodeAction[] {
  if (names.length < 2) return [];
  const told = listed(names.slice(0, OFFERED_SOURCES).map((name) => plain(name, QUOTED_LENGTH)));
  const given = [context.uriOf(path), ...names];
  const diagnostics = findings.map((finding) => diagnosticOf(context, finding));
  return [action(`These are different people: ${told}`, commands.keepApart, given, diagnostics)];
}

/** Offers to take two people for one who are said to have spoken the same words: a second name, or one after a marriage. */
function joining(context: Context, path: string, finding: Finding, commands: ActionCommands): CodeAction[] {
  const names = namesTakenForTwo(finding);
  if (names.length === 0) return [];
  const told = listed(names.map((name) => plain(name, QUOTED_LENGTH)));
  const given = [context.uriOf(path), ...names];
  return [action(`These are one person: ${told}`, commands.joinNames, given, [diagnosticOf(context, finding)])];
}

function unlikeNamesAt(context: Context, path: string, { start }: Span): readonly string[] {
  const places = placesOf(context.snapshot, path);
  const people = places.length > 0 ? places[0].source.reading.people : [];
  const person = people.findIndex(({ mentions }) => mentions.some((mention) => touches(mention, start)));
  return person >= 0 ? unlikeNames(places[0], person) : [];
}

function ruleAction(context: Context, finding: Finding, commands: ActionCommands): CodeAction {
  const { rule } = finding.conflict;
  return action(`Show the rule “${rule}”`, commands.showRule, [rule], [diagnosticOf(context, finding)]);
}

/** One passage for each of the sources that say otherwise; for an article that disagrees with itself its own other passages. */
function otherPassages({ conflict, place, passage }: Finding): Passage[] {
  const against = conflict.positions.filter(({ passages }) => !passages.includes(passage));
  const found: Passage[] = [];
  for (const { passages } of against) {
    for (const source of new Set(passages.map((candidate) => candidate.source))) {
      if (source === place.index || found.some((other) => other.source === source)) continue;
      found.push(clearest(passages.filter((candidate) => candidate.source === source))!);
    }
  }
  if (found.length > 0) return found.slice(0, OFFERED_SOURCES);
  return against.flatMap(({ passages }) => clearest(passages) ?? []).slice(0, OFFERED_SOURCES);
}

function dateAction(
  context: Context,
  path: string,
  suggested: string | null,
  commands: ActionCommands,
  findings: readonly Finding[],
): CodeAction {
  const given = [context.uriOf(path), suggested];
  const diagnostics = findings.map((finding) => diagnosticOf(context, finding));
  return action("Set the publication date of this article…", commands.askPublished, given, diagnostics);
}

function action(title: string, command: string, given: unknown[], diagnostics: Diagnostic[]): CodeAction {
  const carried: Command = { title, command, arguments: given };
  return { title, kind: CodeActionKind.QuickFix, command: carried, ...(diagnostics.length > 0 ? { diagnostics } : {}) };
}
