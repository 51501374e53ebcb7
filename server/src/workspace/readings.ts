import { read } from "../core/read/read";
import type { Reading } from "../core/read/reading";
import { classify, type Classification } from "../core/text/classify";
import { readArticle } from "../core/text/structure";

/** A text with what is known of it so far. A text that is no article is never read further than its page. */
export class ReadText {
  readonly classification: Classification;
  private known: Reading | null = null;

  constructor(private readonly text: string) {
    this.classification = classify(readArticle(text));
  }

  reading(): Reading {
    return (this.known ??= read(this.text));
  }
}

/** Readings by content: the text itself is the key, so that nothing can collide and a reprint is read once. */
export class Readings {
  private byText = new Map<string, ReadText>();

  of(text: string): ReadText {
    let known = this.byText.get(text);
    if (!known) this.byText.set(text, (known = new ReadText(text)));
    return known;
  }

  /** Forgets all other texts, so that memory follows the folder and not its history. */
  keepOnly(texts: readonly (string | null)[]): void {
    const kept = new Map<string, ReadText>();
    for (const text of texts) {
      const known = text === null ? undefined : this.byText.get(text);
      if (known) kept.set(text!, known);
    }
    this.byText = kept;
  }
}
