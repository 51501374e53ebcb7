import { KeyIndex } from "../text/key-index";
import { nearKeys } from "../text/sounds";
import type { Identity } from "./people-identity";

const surnameOf = (words: readonly string[]): string => words[words.length - 1];

/** The identities of an article by what may name them again, so that each name is compared with few of them. */
export class KnownNames {
  readonly identities: Identity[] = [];
  private readonly order = new Map<Identity, number>();
  private readonly words = new KeyIndex();
  private readonly surnames = new KeyIndex();
  private readonly spellings = new KeyIndex();

  constructor(identities: readonly Identity[] = []) {
    for (const identity of identities) this.add(identity);
  }

  add(identity: Identity): void {
    this.order.set(identity, this.identities.length);
    this.identities.push(identity);
    this.index(identity);
  }

  /** Gives an identity fuller words; it is still found by those before. */
  rename(identity: Identity, words: readonly string[]): void {
    identity.words = words;
    this.index(identity);
  }

  private index(identity: Identity): void {
    const entry = this.order.get(identity)!;
    this.words.add(entry, identity.words);
    this.surnames.add(entry, [surnameOf(identity.words)]);
    this.spellings.add(entry, nearKeys(surnameOf(identity.words)));
  }

  /** Those that a full name may be another form of: they end in one of its words, hold its surname or spell that otherwise. */
  like(words: readonly string[]): Identity[] {
    const surname = surnameOf(words);
    const found = new Set([
      ...this.surnames.sharing(words),
      ...this.words.sharing([surname]),
      ...this.spellings.sharing(nearKeys(surname)),
    ]);
    return this.at([...found].sort((a, b) => a - b));
  }

  /** Those of whose name a word is a part. */
  with(word: string): Identity[] {
    return this.at(this.words.sharing([word]));
  }

  /** Those whose surname may be a spelling of a word. */
  spelledLike(word: string): Identity[] {
    return this.at(this.spellings.sharing(nearKeys(word)));
  }

  private at(entries: readonly number[]): Identity[] {
    return entries.map((entry) => this.identities[entry]);
  }
}
