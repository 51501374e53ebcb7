import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Context } from "../features/context";
import { Corpus } from "../workspace/corpus";
import { MAXIMUM_BYTES } from "../workspace/decoding";
import { EMPTY_SNAPSHOT } from "../workspace/snapshot";
import { paceOf, type Clock } from "../workspace/pace";
import type { Report } from "../workspace/attempt";
import { fileNameOf, normalised } from "./uris";

/** What a text on its own says. */
interface Preview {
  readonly context: Context;
  readonly path: string;
}

/** A document on its own, as long as nothing is known of its folder, or for good where it has none. */
export class Previews {
  private readonly known = new Map<string, { readonly text: string; readonly preview: Promise<Preview> }>();

  constructor(
    private readonly clock: Clock,
    private readonly report: Report,
  ) {}

  of(document: TextDocument): Promise<Preview> {
    const key = normalised(document.uri);
    const text = document.getText().slice(0, MAXIMUM_BYTES);
    const before = this.known.get(key);
    if (before?.text === text) return before.preview;
    // The language `article` is chosen by hand; any other text has to look like an article.
    const preview = this.read(document.uri, fileNameOf(key), text, document.languageId === "article");
    this.known.set(key, { text, preview });
    return preview;
  }

  forget(uri: string): void {
    this.known.delete(normalised(uri));
  }

  private async read(uri: string, path: string, text: string, everything: boolean): Promise<Preview> {
    const corpus = new Corpus(undefined, everything, this.report);
    corpus.set({ path, text, notice: null });
    const snapshot = { ...EMPTY_SNAPSHOT, ...(await corpus.build(paceOf(this.clock))) };
    return { path, context: { snapshot, uriOf: () => uri } };
  }
}
