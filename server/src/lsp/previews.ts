import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Context } from "../features/context";
import { Corpus } from "../workspace/corpus";
import { MAXIMUM_BYTES } from "../workspace/decoding";
import { UNHURRIED } from "../workspace/pace";
import type { Report } from "../workspace/attempt";
import { fileNameOf, normalised } from "./uris";

/** What a text on its own says. */
interface Preview {
  readonly text: string;
  readonly context: Context;
  readonly path: string;
}

/** A document on its own, as long as nothing is known of its folder, or for good where it has none. */
export class Previews {
  private readonly known = new Map<string, Preview>();

  constructor(private readonly report: Report) {}

  async of(document: TextDocument): Promise<Preview> {
    const key = normalised(document.uri);
    const text = document.getText().slice(0, MAXIMUM_BYTES);
    const before = this.known.get(key);
    if (before?.text === text) return before;
    const path = fileNameOf(key);
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
