import { sameName } from "../core/link/names";
import type { Severity } from "../core/rules/conflict";
import { REVIEW_FILE } from "../workspace/file-host";
import { UNHURRIED } from "../workspace/pace";
import type { Folder } from "../workspace/folder";
import type { MadeSource } from "../workspace/corpus";
import { whyLeftOut, type Snapshot } from "../workspace/snapshot";
import { checkText, type Colors } from "./check-text";
import { openInputs, type Inputs } from "./inputs";
import { checkJson, readJson } from "./json";
import { CannotRun, printable, STATUS } from "./problem";
import { readText } from "./read-text";

export type Format = "text" | "json";

/** Where a command writes, so that tests can read it. */
export interface Output {
  readonly out: (text: string) => void;
  readonly complain: (line: string) => void;
  readonly colors: Colors;
}

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

export async function readCommand(paths: readonly string[], format: Format, output: Output): Promise<number> {
  const inputs = await openInputs(paths, "read", bugsTo(output));
  await inputs.folder.load(UNHURRIED);
  complainOfSettings(inputs, inputs.folder, output);
  const sources = new Map<string, MadeSource>();
  for (const { corpus } of inputs.folder.ordered()) {
    for (const [path, made] of await corpus.sources(UNHURRIED)) sources.set(path, made);
    for (const { path, text, notice } of corpus.ordered()) {
      if (text !== null && notice === null) continue;
      output.complain(`${printable(inputs.display(path))}: ${notice ?? "it is no text"}`);
    }
  }
  const { display } = inputs;
  output.out(
    format === "json"
      ? `${JSON.stringify(readJson(sources.values(), display), null, 1)}\n`
      : readText(sources.values(), { colors: output.colors, display }),
  );
  return STATUS.clean;
}

export async function checkCommand(
  paths: readonly string[],
  format: Format,
  failOn: Severity | "never",
  output: Output,
): Promise<number> {
  const inputs = await openInputs(paths, "check", bugsTo(output));
  const snapshot = await inputs.folder.update(UNHURRIED);
  complainOfSettings(inputs, inputs.folder, output);
  complainOfFiles(inputs, snapshot, output);
  output.out(
    format === "json"
      ? `${JSON.stringify(checkJson(snapshot, inputs.display), null, 1)}\n`
      : checkText(snapshot, { colors: output.colors, display: inputs.display, name: inputs.name }),
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
      : pairs.map(([a, b], i) => `${answers[i] ? "same" : "other"}  ${printable(a)} | ${printable(b)}\n`).join(""),
  );
  return STATUS.clean;
}

const bugsTo = (output: Output) => (what: string, error: unknown) =>
  output.complain(`a bug in ${what}: ${error instanceof Error ? error.stack : String(error)}`);

function isPairs(value: unknown): value is [string, string][] {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((name) => typeof name === "string");
  return Array.isArray(value) && value.every(isPair);
}

/** Broken settings stop the command, since its findings would not be those that the folder asks for. */
function complainOfSettings({ display }: Inputs, folder: Folder, output: Output): void {
  for (const { path, severity, message, range } of folder.ordered().flatMap((territory) => territory.problems)) {
    const line = `${printable(display(path))}:${range.start.line + 1}:${range.start.character + 1}: ${printable(message)}`;
    if (severity === "error" && !path.endsWith(REVIEW_FILE)) throw new CannotRun(line);
    output.complain(line);
  }
}

function complainOfFiles({ display }: Inputs, { files }: Snapshot, output: Output): void {
  for (const file of files.values()) {
    const { path, source, notice } = file;
    if (!source) output.complain(`${printable(display(path))} is left out: ${whyLeftOut(file)}`);
    else if (notice) output.complain(`${printable(display(path))}: ${notice}`);
  }
  if (![...files.values()].some(({ source }) => source)) output.complain("no articles found");
}
