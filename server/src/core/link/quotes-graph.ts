/** Two wordings that say the same: indices of forms, a < b. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

interface Placed {
  readonly members: readonly { readonly source: number }[];
}

/** A link must be as near as this to the best of either side in the other’s source. */
const NEAR_BEST = 0.7;
/** The third side of a triangle of links needs no more than this. */
const CLOSURE = 0.25;

/** Keeps the edges that are near the best for both of their ends: transitive merging of lesser ones joins what differs. */
export function nearBest(edges: readonly Edge[], forms: readonly Placed[]): Edge[] {
  let width = 1;
  for (const { members } of forms) for (const { source } of members) width = Math.max(width, source + 1);
  const best = new Map<number, number>();
  const note = (form: number, other: number, similarity: number): void => {
    for (const { source } of forms[other].members) {
      const key = form * width + source;
      best.set(key, Math.max(best.get(key) ?? 0, similarity));
    }
  };
  for (const { a, b, similarity } of edges) {
    note(a, b, similarity);
    note(b, a, similarity);
  }
  const near = (form: number, other: number, similarity: number): boolean =>
    forms[other].members.some(({ source }) => similarity >= NEAR_BEST * best.get(form * width + source)!);
  return edges.filter(({ a, b, similarity }) => near(a, b, similarity) && near(b, a, similarity));
}

function neighboursOf(edges: readonly Edge[]): Map<number, Map<number, number>> {
  const neighbours = new Map<number, Map<number, number>>();
  const add = (from: number, to: number, similarity: number): void => {
    let known = neighbours.get(from);
    if (!known) neighbours.set(from, (known = new Map()));
    known.set(to, similarity);
  };
  for (const { a, b, similarity } of edges) {
    add(a, b, similarity);
    add(b, a, similarity);
  }
  return neighbours;
}

/** One careful step of closure: two wordings that both are linked to a third are linked where they are not unlike. */
export function withClosure(
  edges: readonly Edge[],
  size: number,
  similarityOf: (a: number, b: number) => number,
): Edge[] {
  const neighbours = neighboursOf(edges);
  const added = new Map<number, Edge>();
  for (const ends of neighbours.values()) {
    if (ends.size < 2) continue;
    const list = [...ends.keys()].sort((x, y) => x - y).slice(0, MOST_NEIGHBOURS);
    list.forEach((a, index) => {
      for (const b of list.slice(index + 1)) {
        if (neighbours.get(a)!.has(b) || added.has(a * size + b)) continue;
        const similarity = similarityOf(a, b);
        if (similarity >= CLOSURE) added.set(a * size + b, { a, b, similarity });
      }
    });
  }
  return [...edges, ...added.values()];
}

/** Keeps closure linear in the number of links. */
const MOST_NEIGHBOURS = 16;

/** Groups in which every pair is linked, so that no group says of two wordings what no edge says. Every edge is in one group at least. */
export function cliquesOf(edges: readonly Edge[], size: number): number[][] {
  const neighbours = neighboursOf(edges);
  const covered = new Set<number>();
  const cliques: number[][] = [];
  const byStrength = [...edges].sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  for (const { a, b } of byStrength) {
    if (covered.has(a * size + b)) continue;
    const clique = [a, b];
    const [ofA, ofB] = [neighbours.get(a)!, neighbours.get(b)!];
    // Most edges have no other beside them.
    if (ofA.size > 1 && ofB.size > 1) {
      for (const [candidate] of [...ofA].sort((x, y) => y[1] - x[1] || x[0] - y[0]))
        if (!clique.includes(candidate) && clique.every((member) => neighbours.get(member)!.has(candidate)))
          clique.push(candidate);
      clique.sort((x, y) => x - y);
    }
    for (const x of clique) for (const y of clique) if (x < y) covered.add(x * size + y);
    cliques.push(clique);
  }
  return cliques;
}
