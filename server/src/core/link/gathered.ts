/** By what several mentions of one event, or several accounts of it, are told to be one. */
export interface Told {
  /** Indices into `Story.people`. */
  readonly people: ReadonlySet<number>;
  /** Folded names of places. */
  readonly places: ReadonlySet<string>;
  /** Folded names of bodies and things. */
  readonly names: ReadonlySet<string>;
  /** The stems of the words around. */
  readonly context: ReadonlySet<string>;
}

/** What all of them tell. Most events are told once, so that the first one's words are copied only when a second one comes. */
export class Gathered implements Told {
  people: ReadonlySet<number>;
  places: ReadonlySet<string>;
  names: ReadonlySet<string>;
  context: ReadonlySet<string>;
  private own: { people: Set<number>; places: Set<string>; names: Set<string>; context: Set<string> } | undefined;

  constructor(first: Told) {
    this.people = first.people;
    this.places = first.places;
    this.names = first.names;
    this.context = first.context;
  }

  protected gather({ people, places, names, context }: Told): void {
    this.own ??= this.copied();
    for (const person of people) this.own.people.add(person);
    for (const place of places) this.own.places.add(place);
    for (const name of names) this.own.names.add(name);
    for (const stem of context) this.own.context.add(stem);
  }

  private copied() {
    const people = new Set(this.people);
    const places = new Set(this.places);
    const names = new Set(this.names);
    const context = new Set(this.context);
    Object.assign(this, { people, places, names, context });
    return { people, places, names, context };
  }
}
