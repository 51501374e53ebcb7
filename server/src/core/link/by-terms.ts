/** Things that are told apart by a list of numbers: found by the hash of the list, since joined strings cost more than the comparing. */
export class ByTerms<T> {
  private readonly byHash = new Map<number, { readonly terms: readonly number[]; readonly thing: T }[]>();

  /** The thing with these numbers, in this order. */
  find(terms: readonly number[]): T | undefined {
    return this.byHash.get(hashOf(terms))?.find((known) => sameTerms(known.terms, terms))?.thing;
  }

  add(terms: readonly number[], thing: T): void {
    const hash = hashOf(terms);
    const known = this.byHash.get(hash);
    if (known) known.push({ terms, thing });
    else this.byHash.set(hash, [{ terms, thing }]);
  }
}

function hashOf(terms: readonly number[]): number {
  let hash = 7;
  for (let index = 0; index < terms.length; index++) hash = (Math.imul(hash, 31) + terms[index]) | 0;
  return hash;
}

/** Up to so many numbers are found faster one by one than by their hash. */
const FEW = 12;

/** Tells which numbers are in a list. */
export function among(terms: readonly number[]): (term: number) => boolean {
  if (terms.length <= FEW) return (term) => terms.includes(term);
  const known = new Set(terms);
  return (term) => known.has(term);
}

/** Are two lists of numbers equal? */
export function sameTerms(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
