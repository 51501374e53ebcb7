export type TokenKind = "word" | "number" | "punctuation";

/** The blank record of a form: one empty place for each fact that a reader keeps there. */
const noFacts: undefined[] = [];
const tests: ((form: Form) => boolean)[] = [];

/**
 * A spelling, apart from where it stands: all tokens "Ferry" share one form. News repeats its words, so what can be told
 * of a word without its neighbours is told of its form, once, and not of each token.
 */
export class Form {
  /** `text` in lower case. */
  readonly lower: string;
  /** What the readers found out about it, in their places; see `perForm`. */
  readonly facts: unknown[] = noFacts.slice();
  private found = 0;
  private tested = 0;

  constructor(
    readonly kind: TokenKind,
    readonly text: string,
    readonly hash: number,
  ) {
    const lower = text.toLowerCase();
    this.lower = lower === text ? text : lower;
  }

  /**
   * What it may begin or hold, as bits that `trigger` gave out: readers pass over the tokens that have none of theirs. A
   * module may be loaded after the form was made, so that only the tests that it has not seen yet are run.
   */
  get triggers(): number {
    if (this.tested < tests.length) this.test();
    return this.found;
  }

  private test(): void {
    const from = this.tested;
    // Set first: a test may ask for the triggers that were given out before its own.
    this.tested = tests.length;
    for (let bit = from; bit < tests.length; bit++) if (tests[bit](this)) this.found |= 1 << bit;
  }
}

/**
 * A bit that stands in the `triggers` of every form that passes a test. A reader looks for its triggers first, so that a
 * word that means nothing to it costs one look at a number and no look into a lexicon. For modules while they are loaded. A
 * test may ask for the triggers that were given out before its own.
 */
export function trigger(test: (form: Form) => boolean): number {
  if (tests.length === 31) throw new Error("A number has no bits for more triggers.");
  return 1 << (tests.push(test) - 1);
}

/**
 * Makes of `work` a function that is called once for each form and answers from memory afterwards, for what a bit cannot
 * hold. For modules while they are loaded; `work` depends on nothing but the form.
 */
export function perForm<T extends NonNullable<unknown> | null>(work: (form: Form) => T): (form: Form) => T {
  const place = noFacts.push(undefined) - 1;
  return (form) => {
    const known = form.facts[place] as T | undefined;
    if (known !== undefined) return known;
    const fact = work(form);
    form.facts[place] = fact;
    return fact;
  };
}

/** So many bits number the remembered forms: more of them than the different words of a thousand articles. */
const BITS = 16;
const REMEMBERED = 1 << BITS;
/** A form stands in one of so many places behind that of its hash, so that no text makes the search long. */
const NEIGHBOURS = 4;
/** Longer tokens are rarely seen again. */
const LONGEST = 32;
/** The forms seen last. A form that is pushed out is made again when it is met: forms are not compared by identity. */
const remembered: (Form | undefined)[] = new Array<Form | undefined>(REMEMBERED).fill(undefined);

/** The form of the characters of `text` between two offsets. */
export function formOf(kind: TokenKind, text: string, start = 0, end = text.length): Form {
  const length = end - start;
  if (length > LONGEST) return new Form(kind, text.slice(start, end), 0);
  let hash = 0;
  for (let offset = start; offset < end; offset++) hash = (Math.imul(hash, 31) + text.charCodeAt(offset)) | 0;
  // Fibonacci hashing: the high bits depend on all characters.
  const home = Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
  let place = home;
  for (let step = 0; step < NEIGHBOURS; step++) {
    const at = (home + step) & (REMEMBERED - 1);
    const form = remembered[at];
    if (form === undefined) {
      place = at;
      break;
    }
    if (form.hash === hash && form.kind === kind && form.text.length === length && text.startsWith(form.text, start))
      return form;
  }
  const form = new Form(kind, copy(text, start, end), hash);
  remembered[place] = form;
  return form;
}

/** A slice that does not keep the whole text in memory, as engines let slices do. */
function copy(text: string, start: number, end: number): string {
  let copied = "";
  for (let offset = start; offset < end; offset++) copied += text.charAt(offset);
  return copied;
}
