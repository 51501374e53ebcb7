import { type Entity, UNNAMED } from "./coreference-entities";
import type { Gender, Person } from "./reading";

/** The genders that pronouns tell apart. */
export type Told = Exclude<Gender, "unknown">;

/** A sentence by its index in a block. */
export interface SentencePlace {
  readonly block: number;
  readonly sentence: number;
}

const distinct = (entities: readonly Entity[]): number[] => [...new Set(entities.map(({ person }) => person))];

/** The one person whom the entities of a sentence offer: the only one, else the only subject, else the only speaker. */
function choose(entities: readonly Entity[]): number {
  const all = distinct(entities);
  if (all.length === 1) return all[0];
  const speakers = distinct(entities.filter(({ speaks }) => speaks));
  if (speakers.length === 1) return speakers[0];
  const subjects = distinct(entities.filter(({ subject }) => subject));
  return subjects.length === 1 ? subjects[0] : -1;
}

/**
 * The places where persons are spoken of, in order, as far as an article is read. Pronouns and nouns look back from many
 * places; what each would find again is kept, so that an article of any length is read in linear time.
 */
export class Discourse {
  private readonly entities: Entity[] = [];
  /** From a person to the index of their first entity. */
  private readonly first = new Map<number, number>();
  /** For each entity, the index of the last one up to it that a gender fits; -1 where there is none. */
  private readonly fitting: Readonly<Record<Told, number[]>> = { female: [], male: [] };
  /** For each entity, the index of the first one of its block. */
  private readonly blockStarts: number[] = [];
  private readonly offers = new Map<string, number>();

  constructor(private readonly people: readonly Person[]) {}

  /** How many entities there are. */
  get length(): number {
    return this.entities.length;
  }

  /** Adds an entity that stands behind all others. */
  add(entity: Entity): void {
    const index = this.entities.length;
    const last = this.entities[index - 1];
    this.entities.push(entity);
    if (!this.first.has(entity.person)) this.first.set(entity.person, index);
    this.blockStarts.push(last?.block === entity.block ? this.blockStarts[index - 1] : index);
    const gender = entity.person === UNNAMED ? (entity.gender ?? "unknown") : this.people[entity.person].gender;
    for (const told of ["female", "male"] as const) {
      const fits = gender === "unknown" || gender === told;
      this.fitting[told].push(fits ? index : (this.fitting[told][index - 1] ?? -1));
    }
  }

  /** How many entities begin before an offset. */
  countBefore(offset: number): number {
    let low = 0;
    let high = this.entities.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.entities[middle].start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Is a person spoken of in the first `count` entities? */
  speaksOf(person: number, count: number): boolean {
    return (this.first.get(person) ?? Infinity) < count;
  }

  /** Those of the first `count` entities that end less than `reach` characters before `offset`, the nearest first. */
  *near(offset: number, reach: number, count: number): Generator<Entity> {
    for (let at = count - 1; at >= 0 && offset - this.entities[at].end < reach; at--) yield this.entities[at];
  }

  /**
   * The person whom the nearest sentence of a block with somebody of a gender offers to one of its sentences, among the first
   * `count` entities; -1 where several compete, null where the block has nobody who fits. Who is told in passing is not
   * offered to the sentence that tells of him: "the daughter of Kern and his wife, Ada, she won …".
   */
  offeredIn({ block, sentence: own }: SentencePlace, gender: Told, count: number): number | null {
    let at = this.lastFitting(gender, count - 1);
    while (
      at >= 0 &&
      this.entities[at].aside &&
      this.entities[at].block === block &&
      this.entities[at].sentence === own
    )
      at = this.lastFitting(gender, at - 1);
    if (at < 0 || this.entities[at].block !== block) return null;
    const { sentence } = this.entities[at];
    const here: Entity[] = [];
    for (; at >= 0; at = this.lastFitting(gender, at - 1)) {
      if (this.entities[at].block !== block || this.entities[at].sentence !== sentence) break;
      here.push(this.entities[at]);
    }
    return choose(here);
  }

  /** The last block before `block` that speaks of somebody in the first `count` entities; -1 if none does. */
  blockBefore(block: number, count: number): number {
    const last = this.entities[count - 1];
    if (!last) return -1;
    const at = last.block === block ? this.blockStarts[count - 1] - 1 : count - 1;
    return this.entities[at]?.block ?? -1;
  }

  /** The one person of a gender whom a block offers to those that follow it; -1 where two compete or nobody fits. */
  offeredBy(block: number, gender: Told): number {
    const key = `${block} ${gender}`;
    const known = this.offers.get(key);
    if (known !== undefined) return known;
    const offered = this.offerOf(block, gender);
    this.offers.set(key, offered);
    return offered;
  }

  private offerOf(block: number, gender: Told): number {
    const found: Entity[] = [];
    let at = this.entities.length - 1;
    while (at >= 0 && this.entities[at].block > block) at = this.blockStarts[at] - 1;
    at = this.lastFitting(gender, at);
    for (; at >= 0 && this.entities[at].block === block; at = this.lastFitting(gender, at - 1))
      found.push(this.entities[at]);
    const all = distinct(found);
    if (all.length < 2) return all[0] ?? -1;
    // Two candidates: only a subject of the block’s last sentence whom no other subject rivals.
    const closing = found.some(({ sentence, subject }) => subject && sentence === found[0].sentence);
    const subjects = distinct(found.filter(({ subject }) => subject));
    return closing && subjects.length === 1 ? subjects[0] : -1;
  }

  private lastFitting(gender: Told, at: number): number {
    return at < 0 ? -1 : this.fitting[gender][at];
  }
}
