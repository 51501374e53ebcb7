import { readInSteps } from "../core/read/read";
import type { Reading } from "../core/read/reading";
import type { Article } from "../core/text/article";
import { classify, type Classification } from "../core/text/classify";
import { readArticle } from "../core/text/structure";
import { attempt, type Report } from "./attempt";
import type { Pace } from "./pace";

/** UTF-16 code units: a text longer than this takes longer to read than anybody should wait for the other ones. */
export const LONG_TEXT = 100_000;

const FAILED: Classification = { article: false, why: "reading it failed, which is a bug" };
const NOTHING: IteratorReturnResult<null> = { done: true, value: null };

/** A text with what is known of it so far. A text that is no article is never read further than its page. */
class ReadText {
  readonly classification: Classification;
  /** Kept only until the rest is read, and not at all for a text that is no article: a page's tokens are large. */
  private page: Article | null = null;
  /** What is read already of a text whose reading was interrupted. */
  private steps: Generator<void, Reading, void> | null = null;
  /** Null only where a bug is in the way; undefined until all is read. */
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

  get isRead(): boolean {
    return this.known !== undefined;
  }

  /** Null only where a bug is in the way. Rejects with `Cancelled` where `pace` does; then the next call goes on where this one stopped. */
  async reading(pace: Pace): Promise<Reading | null> {
    while (this.known === undefined) {
      this.step();
      const due = pace.due();
      if (due) await due;
    }
    return this.known;
  }

  private step(): void {
    const next = (): IteratorResult<void, Reading | null> => {
      this.steps ??= readInSteps(this.page ?? readArticle(this.text));
      this.page = null;
      return this.steps.next();
    };
    const { done, value } = attempt(this.report, "reading an article", next, () => NOTHING);
    if (!done) return;
    this.known = value;
    this.steps = null;
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

  /** Would it take long to read a text, and is that still to be done? With `anyway` a text is read that looks like no article. */
  isAwaited(text: string, anyway: boolean): boolean {
    if (text.length <= LONG_TEXT) return false;
    const known = this.byText.get(text);
    return !known || (!known.isRead && (anyway || known.classification.article));
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
