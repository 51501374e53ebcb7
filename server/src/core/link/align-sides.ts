import type { DifferenceSide } from "./align";
import type { Form } from "./align-forms";
import type { Item } from "./align-words";
import type { Passage } from "./story";

/** Words of one source with what they are compared by: a sentence or a clause. */
export interface Worded extends Passage {
  readonly items: readonly Item[];
}

const COORDINATORS = new Set(["and", "or", "nor"]);

const carriesNews = ({ kind }: Item): boolean => kind !== "function";

/** The words of a form in each of its sources; an empty span before item `first` where `last` is less. */
export function passagesOf(form: Form<Worded>, first: number, last: number): Passage[] {
  return form.members.map((member) => passageOf(member, first, last));
}

function passageOf({ source, items }: Worded, first: number, last: number): Passage {
  const start = first < items.length ? items[first].start : items[items.length - 1].end;
  return { source, start, end: last < first ? start : items[last].end };
}

/**
 * One side of a difference, given by the items that differ. Of the thousands in a story most are never shown, and hardly
 * any is asked for all that it knows: so each thing is worked out when it is first asked for.
 */
export class LaidSide implements DifferenceSide {
  readonly key: string;
  private readonly isEmpty: boolean;
  /** The first and the last item; the last is one less than the first where the side has no word. */
  private readonly from: number;
  private readonly to: number;
  private ownFirst: Passage | undefined;
  private ownPassages: Passage[] | undefined;
  private ownContext: Passage[] | undefined;

  /** `places` are those of the items that differ; `from` is where the stretch begins in which they stand: the gap where there are none. */
  constructor(
    private readonly form: Form<Worded>,
    places: readonly number[],
    from: number,
  ) {
    const { items } = form;
    this.isEmpty = places.length === 0;
    this.key = places.length === 1 ? items[places[0]].key : places.map((at) => items[at].key).join(" ");
    this.from = this.isEmpty ? from : places[0];
    this.to = this.isEmpty ? from - 1 : places[places.length - 1];
  }

  get passages(): readonly Passage[] {
    return (this.ownPassages ??= passagesOf(this.form, this.from, this.to));
  }

  get first(): Passage {
    return (this.ownFirst ??= passageOf(this.form.members[0], this.from, this.to));
  }

  get context(): readonly Passage[] {
    return (this.ownContext ??= this.widened());
  }

  get following(): string {
    const next = this.next();
    return next < 0 ? "" : this.form.items[next].key;
  }

  get coordinated(): boolean {
    return this.form.items.slice(Math.max(0, this.from - 2), this.from).some(({ key }) => COORDINATORS.has(key));
  }

  /** The next item that carries news. */
  private next(): number {
    return this.form.items.findIndex((item, index) => index > this.to && carriesNews(item));
  }

  private widened(): Passage[] {
    const { form, from: first, to: last } = this;
    // A negation is shown with what it negates, so that both sides show the same words but for it.
    const wide = this.isEmpty || form.items[first].kind === "negation";
    const before = wide ? form.items.findLastIndex((item, index) => index < first && carriesNews(item)) : first;
    const next = this.next();
    return passagesOf(form, Math.max(before, 0), next < 0 ? Math.max(last, 0) : next);
  }
}
