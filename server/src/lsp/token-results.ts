import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensDelta } from "vscode-languageserver";
import type { MarkedToken } from "../features/semantic-tokens";
import { normalised } from "./uris";

/** The tokens that each open document was last given, so that the next answer can be a difference. */
export class TokenResults {
  private readonly last = new Map<string, { readonly resultId: string; readonly tokens: readonly MarkedToken[] }>();
  private answers = 0;

  full(uri: string, tokens: readonly MarkedToken[]): SemanticTokens {
    const resultId = String(++this.answers);
    this.last.set(normalised(uri), { resultId, tokens });
    return { resultId, data: encoded(tokens).build().data };
  }

  delta(uri: string, previous: string, tokens: readonly MarkedToken[]): SemanticTokens | SemanticTokensDelta {
    const before = this.last.get(normalised(uri));
    const now = this.full(uri, tokens);
    if (before?.resultId !== previous) return now;
    const builder = encoded(before.tokens);
    builder.previousResult(builder.id);
    const built = encoded(tokens, builder).buildEdits();
    return "edits" in built ? { resultId: now.resultId, edits: built.edits } : now;
  }

  range(tokens: readonly MarkedToken[]): SemanticTokens {
    return { data: encoded(tokens).build().data };
  }

  /** Would the document be given other tokens now than it was? */
  isStale(uri: string, tokens: readonly MarkedToken[]): boolean {
    const before = this.last.get(normalised(uri))?.tokens;
    return before !== undefined && JSON.stringify(before) !== JSON.stringify(tokens);
  }

  forget(uri: string): void {
    this.last.delete(normalised(uri));
  }
}

function encoded(tokens: readonly MarkedToken[], builder = new SemanticTokensBuilder()): SemanticTokensBuilder {
  for (const { line, character, length, type, modifiers } of tokens)
    builder.push(line, character, length, type, modifiers);
  return builder;
}
