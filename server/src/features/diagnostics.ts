import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from "vscode-languageserver-protocol";
import type { Severity } from "../core/rules/conflict";
import { isSettingsFile } from "../workspace/file-host";
import type { Snapshot } from "../workspace/snapshot";
import { locationOf, rangeOf, type Context } from "./context";
import { clearest, findingsOf, type Finding } from "./findings";
import { toldWords } from "./neighbouring-words";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const KEPT = "until this is put right, the settings that were in force before stay, or else the defaults";

/** Where the page of a rule is read. */
export function rulePage(rule: string): string {
  return `https://github.com/crosscheck-news/crosscheck/blob/main/docs/rules/${rule}.md`;
}

/** What is wrong in one file: its conflicts, or for a settings file its faults. */
export function diagnostics(context: Context, path: string): Diagnostic[] {
  return [
    ...findingsOf(context.snapshot, path).map((finding) => diagnosticOf(context, finding)),
    ...faults(context.snapshot, path),
  ];
}

/** Every file that can have diagnostics. */
export function diagnosedPaths({ files, problems }: Snapshot): Set<string> {
  return new Set([...files.keys(), ...problems.map(({ path }) => path)]);
}

export function diagnosticOf(context: Context, finding: Finding): Diagnostic {
  const { conflict, passage, place, severity, message } = finding;
  return {
    range: rangeOf(place.source, passage),
    severity: SEVERITIES[severity],
    source: "crosscheck",
    code: conflict.rule,
    codeDescription: { href: rulePage(conflict.rule) },
    message,
    relatedInformation: relatedTo(context, finding),
    data: { fingerprint: conflict.fingerprint },
  };
}

/** The clearest passage of each position in each other source; for a conflict of an article with itself, of each other position. */
function relatedTo(context: Context, { conflict, passage, place }: Finding): DiagnosticRelatedInformation[] {
  const { story, index } = place;
  const alone = conflict.positions.every(({ passages }) => passages.every(({ source }) => source === index));
  return conflict.positions.flatMap(({ passages }) => {
    const sources = [...new Set(passages.map(({ source }) => source))].filter((source) => alone || source !== index);
    return sources.flatMap((source) => {
      const words = clearest(passages.filter((candidate) => candidate.source === source))!;
      if (source === index && words.start === passage.start && words.end === passage.end) return [];
      const other = story.sources[source];
      const quoted = toldWords(other.reading.article, words);
      return [{ location: locationOf(context, other, words), message: `${other.name}: “${quoted}”` }];
    });
  });
}

function faults({ problems }: Snapshot, path: string): Diagnostic[] {
  return problems
    .filter((problem) => problem.path === path)
    .map(({ range, severity, message }) => ({
      range,
      severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      source: "crosscheck",
      message: sentence(severity === "error" && isSettingsFile(path) ? `${message} (${KEPT})` : message),
    }));
}

const sentence = (clause: string): string => clause[0].toUpperCase() + clause.slice(1);
