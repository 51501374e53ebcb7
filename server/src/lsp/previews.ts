import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Context } from "../features/context";
import { Corpus } from "../workspace/corpus";
import { MAXIMUM_BYTES } from "../workspace/decoding";
import { baseNameOf } from "../workspace/file-host";
import { UNHURRIED } from "../workspace/pace";
import type { Report } from "../workspace/attempt";
import { normalised } from "./uris";

/** A document on its own, as long as nothing is known of its folder, or for good where it has none. */
export class Previews {
  private readonly known = new Map<
    string,
    { readonly text: string; readonly context: Context; readonly path: string }
  >();

  constructor(private readonly report: Report) {}

  async of(document: TextDocument): Promise<{ context: Context; path: string }> {
    const key = normalised(document.uri);
    const text = document.getText().slice(0, MAXIMUM_BYTES);
    const before = this.known.get(key);
    if (before?.text === text) return before;
    const path = baseNameOf(key);
    // The language `article` is chosen by hand; any other text has to look like an article.
    const corpus = new Corpus(undefined, document.languageId === "article", this.report);
    corpus.set({ path, text, notice: null });
    const snapshot = { version: 0, problems: [], skipped: [], ...(await corpus.build(UNHURRIED)) };
    const preview = { text, path, context: { snapshot, uriOf: () => document.uri } };
    this.known.set(key, preview);
    return preview;
  }

  forget(uri: string): void {
    this.known.delete(normalised(uri));
  }
}
