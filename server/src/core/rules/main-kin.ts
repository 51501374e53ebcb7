import { kinClasses } from "../lexicon/story-events";
import type { Happening } from "../link/happenings";

const sourcesOf = (all: readonly Happening[]): ReadonlySet<number> => new Set(all.map(({ source }) => source));

/**
 * "The blast" of one paper may be "the attack" of another: the main events of two kindred classes as one list. A source
 * that tells of both classes is left out, since it may tell them apart.
 */
export function kindredMainEvents(mains: readonly (readonly Happening[])[]): Happening[][] {
  const byClass = new Map(mains.flatMap((all) => (all.length > 0 ? [[all[0].class, all] as const] : [])));
  return [...byClass].flatMap(([kind, all]) =>
    (kinClasses.get(kind) ?? []).flatMap((kin) => {
      const others = byClass.get(kin);
      if (!others) return [];
      const [own, their] = [sourcesOf(all), sourcesOf(others)];
      const apart = [
        ...all.filter(({ source }) => !their.has(source)),
        ...others.filter(({ source }) => !own.has(source)),
      ];
      return apart.length > 1 ? [apart] : [];
    }),
  );
}
