import { readStructured } from "../core/read/read";
import type { Reading } from "../core/read/reading";
import type { Article } from "../core/text/article";
import { classify, type Classification } from "../core/text/classify";
import { readArticle } from "../core/text/structure";
import { attempt, type Report } from "./attempt";

const FAILED: Classification = { article: false, why: "reading it failed, which is a bug" };

/** A text with what is known of it so far. A text that is no article is never read further than its page. */
class ReadText {
  readonly classification: Classification;
  /** Kept only until the rest is read, and not at all for a text that is no article: a page's tokens are large. */
  private page: Article | null = null;
  private known: Reading | null | undefined;

  constructor(
    private readonly text: string,
    private readonly report: Report,
  ) {
    this.classification = attempt(
      report,
      "the page of an article",
      () => {
        const page = readArticle(text);
        const classification = classify(page);
        if (classification.article) this.page = page;
        return classification;
      },
      () => FAILED,
    );
  }

  /** Null only where a bug is in the way. */
  reading(): Reading | null {
    if (this.known !== undefined) return this.known;
    const read = () => readStructured(this.page ?? readArticle(this.text));
    this.known = attempt(this.report, "reading an article", read, () => null);
    this.page = null;
    return this.known;
  }
}

/** Readings by content: the text itself is the key, so that nothing can collide and a reprint is read once. */
export class Readings {
  private byText = new Map<string, ReadText>();

  constructor(private readonly report: Report) {}

  of(text: string): ReadText {
    let known = this.byText.get(text);
    if (!known) this.byText.set(text, (known = new ReadText(text, this.report)));
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
