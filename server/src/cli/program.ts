import { Argument, Command, CommanderError, Option } from "commander";
import pc from "picocolors";
import { oneLine } from "../core/phrases";
import type { Severity } from "../core/rules/conflict";
import { version } from "../../../package.json";
import { refusalOf } from "../node/file-host";
import { checkCommand, readCommand, sameNameCommand, type Format, type Output } from "./commands";
import { CannotRun, STATUS } from "./problem";

const formatOption = () =>
  new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text");
const pathsArgument = () => new Argument("[path...]", "files or folders").default(["."], "the folder that you are in");

const EXIT_STATUS = `Exit status:
  0  no open finding as severe as --fail-on says (by default: no open warning)
  1  at least one
  2  could not run`;

/** Runs the command line and gives the exit status: 0 clean, 1 conflicts, 2 could not run. */
export async function run(argv: readonly string[], output: Output = terminal()): Promise<number> {
  let status: number = STATUS.clean;
  const program = new Command("crosscheck")
    .description("Reads several accounts of one event side by side and finds where they disagree.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: output.out,
      outputError: (text) => output.complain(oneLine(text.replace(/^error: /, ""))),
    })
    .addHelpText(
      "after",
      `
Examples:
  crosscheck check articles/                   conflicts between the articles of a folder
  crosscheck check --format json a.txt b.txt   the same as JSON, for two files
  crosscheck check --fail-on information .     exit 1 on anything worth a look
  crosscheck read courier.txt                  what one article says: quotes, dates, figures, people

${EXIT_STATUS}`,
    );
  program
    .command("check")
    .summary("find conflicts between articles")
    .description(
      "Finds conflicts between articles, as crosscheck.json and crosscheck.review.json of their folder ask for.",
    )
    .addArgument(pathsArgument())
    .addOption(formatOption())
    .addOption(
      new Option("--fail-on <severity>", "the least severity of an open conflict that gives exit status 1")
        .choices(["warning", "information", "hint", "never"])
        .default("warning"),
    )
    .addHelpText(
      "after",
      `
Severities:
  warning      cannot both be true
  information  worth a look, though not always a contradiction
  hint         a variation, no contradiction: another spelling or wording, a number that a later report changes

${EXIT_STATUS}`,
    )
    .action(async (paths: string[], options: { format: Format; failOn: Severity | "never" }) => {
      status = await checkCommand(paths, options.format, options.failOn, output);
    });
  program
    .command("read")
    .summary("print what each article says: quotes, dates, figures, people")
    .description(
      "Prints what each article says: its quotes, dates, figures and people. Every file counts as an article.",
    )
    .addArgument(pathsArgument())
    .addOption(formatOption())
    .action(async (paths: string[], options: { format: Format }) => {
      status = await readCommand(paths, options.format, output);
    });
  program
    .command("same-name")
    .summary("tell whether two names could be one person's")
    .description("Tells whether two names could be one person's. Reads pairs of names from standard input, as JSON.")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
Example:
  echo '[["Bob Smith", "Robert Smith"]]' | crosscheck same-name`,
    )
    .action(async (options: { format: Format }) => {
      status = sameNameCommand(await standardInput(), options.format, output);
    });
  try {
    await program.parseAsync(argv.length > 2 ? argv : [...argv, "--help"]);
    return status;
  } catch (error) {
    // Commander has already said what was wrong, or printed its help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.clean : STATUS.failed;
    if (error instanceof CannotRun) error.lines.forEach(output.complain);
    else output.complain(`a bug: ${error instanceof Error ? error.stack : String(error)}`);
    return STATUS.failed;
  }
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function terminal(): Output {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  const colored = !NO_COLOR && (forced || (process.stdout.isTTY === true && TERM !== "dumb"));
  const complain = (line: string) => void process.stderr.write(`crosscheck: ${line}\n`);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (`| head`) has seen enough.
    if (error.code === "EPIPE") return;
    complain(`the output could not be written: ${refusalOf(error)}`);
    process.exit(STATUS.failed);
  });
  return { out: (text) => void process.stdout.write(text), complain, colors: pc.createColors(colored) };
}
