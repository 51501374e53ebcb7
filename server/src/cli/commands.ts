import type { createColors } from "picocolors";
import { sameName } from "../core/link/names";
import { oneLine } from "../core/phrases";
import type { Severity } from "../core/rules/conflict";
import type { MadeSource } from "../workspace/corpus";
import { isReviewFile } from "../workspace/file-host";
import { UNHURRIED } from "../workspace/pace";
import { whyLeftOut, type Snapshot } from "../workspace/snapshot";
import { checkText } from "./check-text";
import { openInputs, type Inputs } from "./inputs";
import { checkJson, printJson, readJson } from "./json";
import { CannotRun, STATUS } from "./problem";
import { readText } from "./read-text";

export type Format = "text" | "json";

/** Where a command writes, so that tests can read it. */
export interface Output {
  readonly out: (text: string) => void;
  /** A line about what is not as it should be. */
  readonly complain: (line: string) => void;
  readonly colors: ReturnType<typeof createColors>;
}

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

/** What a newcomer with articles of another ending has to know. */
const ENDINGS = " among its .txt and .article files; crosscheck.json can name files of other endings in “include”";

export async function readCommand(paths: readonly string[], format: Format, output: Output): Promise<number> {
  const inputs = await opened(paths, "read", output);
  const { folder, display } = inputs;
  await folder.load(UNHURRIED);
  const sources: MadeSource[] = [];
  for (const { corpus } of folder.ordered()) {
    sources.push(...(await corpus.sources(UNHURRIED)).values());
    for (const { path, text, notice } of corpus.ordered())
      if (text === null || notice !== null) output.complain(`${oneLine(display(path))}: ${notice ?? "it is no text"}`);
  }
  if (folder.paths.length === 0) output.complain(`${namesOf(paths)}: there is no text to read`);
  output.out(
    format === "json" ? printJson(readJson(sources, display)) : readText(sources, { colors: output.colors, display }),
  );
  return STATUS.clean;
}

export async function checkCommand(
  paths: readonly string[],
  format: Format,
  failOn: Severity | "never",
  output: Output,
): Promise<number> {
  const inputs = await opened(paths, "check", output);
  const snapshot = await inputs.folder.update(UNHURRIED);
  complainOfFiles(inputs, snapshot, output);
  if (![...snapshot.files.values()].some(({ source }) => source))
    output.complain(`${namesOf(paths)}: there is no article to check${snapshot.files.size === 0 ? ENDINGS : ""}`);
  output.out(
    format === "json"
      ? printJson(checkJson(snapshot, inputs.display))
      : checkText(snapshot, { colors: output.colors, display: inputs.display }, inputs.name),
  );
  const conflicts = snapshot.stories.flatMap((story) => story.conflicts);
  const failing = conflicts.some(
    ({ state, severity }) => failOn !== "never" && state === "open" && RANK[severity] >= RANK[failOn],
  );
  return failing ? STATUS.conflicts : STATUS.clean;
}

export function sameNameCommand(input: string, format: Format, output: Output): number {
  let pairs: unknown;
  try {
    pairs = JSON.parse(input);
  } catch {
    throw new CannotRun("standard input is no JSON: expected an array of pairs of names");
  }
  if (!isPairs(pairs)) throw new CannotRun("standard input is no array of pairs of names");
  const answers = pairs.map(([a, b]) => sameName(a, b));
  output.out(
    format === "json"
      ? `${JSON.stringify(answers)}\n`
      : pairs.map(([a, b], i) => `${answers[i] ? "same" : "other"}  ${oneLine(a)} | ${oneLine(b)}\n`).join(""),
  );
  return STATUS.clean;
}

function isPairs(value: unknown): value is [string, string][] {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((name) => typeof name === "string");
  return Array.isArray(value) && value.every(isPair);
}

/** The folder with its settings in force, before any article is read. */
async function opened(paths: readonly string[], purpose: "read" | "check", output: Output): Promise<Inputs> {
  const report = (what: string, error: unknown) =>
    output.complain(`a bug in ${what}: ${error instanceof Error ? error.stack : String(error)}`);
  const inputs = await openInputs(paths, purpose, report);
  await inputs.folder.prepare();
  complainOfSettings(inputs, output);
  for (const { path, why } of inputs.folder.skipped)
    output.complain(`${oneLine(inputs.display(path))} is left out: ${why}`);
  return inputs;
}

/** Broken settings stop the command, since its findings would not be those that the folder asks for. */
function complainOfSettings({ display, folder }: Inputs, output: Output): void {
  const errors: string[] = [];
  for (const { path, severity, message, range } of folder.problems) {
    const line = `${oneLine(display(path))}:${range.start.line + 1}:${range.start.character + 1}: ${oneLine(message)}`;
    if (severity === "error" && !isReviewFile(path)) errors.push(line);
    else output.complain(line);
  }
  if (errors.length > 0) throw new CannotRun(...errors);
}

function complainOfFiles({ display }: Inputs, { files }: Snapshot, output: Output): void {
  for (const file of files.values()) {
    const name = oneLine(display(file.path));
    if (!file.source) output.complain(`${name} is left out: ${whyLeftOut(file)}`);
    else if (file.notice) output.complain(`${name}: ${file.notice}`);
  }
}

const namesOf = (paths: readonly string[]) => paths.map(oneLine).join(", ");
