import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";

const kinds = {
  speaker: "entity.name.type.speaker.article",
  date: "keyword.control.date.article",
  figure: "constant.numeric.figure.article",
  quote: /^string\.quoted\./,
  title: "markup.heading.article",
} as const;
type Kind = keyof typeof kinds;

const grammarFile = "syntaxes/article.tmLanguage.json";

async function load(): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await oniguruma.loadWASM(readFileSync(wasm).buffer as ArrayBuffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, "utf8"), grammarFile),
  });
  const grammar = await registry.loadGrammar("text.article");
  if (!grammar) throw new Error(`${grammarFile} could not be read`);
  return grammar;
}

let loaded: Promise<textmate.IGrammar> | undefined;
export const articleGrammar = (): Promise<textmate.IGrammar> => (loaded ??= load());

const fits = (scope: string, kind: Kind): boolean => {
  const wanted = kinds[kind];
  return typeof wanted === "string" ? scope === wanted : wanted.test(scope);
};

/** One line of carets a marked span, ordered by place and kind: the form in which expectations are written. */
function drawn(line: string, tokens: readonly textmate.IToken[], wanted: readonly Kind[]): string[] {
  const spans: { kind: Kind; start: number; end: number }[] = [];
  for (const kind of wanted) {
    let open: (typeof spans)[number] | undefined;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const inside = scopes.some((scope) => fits(scope, kind));
      const end = Math.min(endIndex, line.length);
      if (inside && open && open.end === startIndex) open.end = end;
      else if (inside && startIndex < line.length) spans.push((open = { kind, start: startIndex, end }));
      if (!inside) open = undefined;
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.map(({ kind, start, end }) => `${" ".repeat(start)}${"^".repeat(end - start)} ${kind}`);
}

/**
 * Checks an article's colours. Below a line stand lines of carets, one a coloured span, each with its kind:
 *
 *     The crews left on Tuesday.
 *                       ^^^^^^^ date
 *
 * Everything that is coloured must be marked. Quotations are compared only where `kinds` asks for them.
 */
export async function check(marked: string, wanted: readonly Kind[] = ["speaker", "date", "figure"]): Promise<void> {
  const grammar = await articleGrammar();
  const lines = marked.split("\n").filter((line) => line.trim() !== "");
  const text = lines.filter((line) => !/^ {0,400}\^/.test(line));
  let state = grammar.tokenizeLine("A title", textmate.INITIAL).ruleStack;
  const found: string[] = [];
  for (const line of text) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    found.push(line, ...drawn(line, tokens, wanted));
  }
  expect(found.join("\n")).toBe(lines.join("\n"));
}
