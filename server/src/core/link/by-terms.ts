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

/** Are two lists of numbers equal? */
export function sameTerms(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
