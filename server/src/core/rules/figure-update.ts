import type { Story } from "../link/story";
import type { Conflict, Position, Rule } from "./conflict";
import { sameShare } from "../link/comparable";
import type { Measured } from "../link/measures";
import { publishedAs, publishedOrder } from "../link/publication-days";
import { figure } from "./figure";
import { isClaim } from "./figure-claims";
import { conflictOfClaims } from "./figure-conflict";
import { mayShrink } from "./moved-numbers";
import { areOfTwo } from "./two-things";

/** Has a growing number grown from one report to the other? "At least nine" has, where a later report says 21; the missing may have become fewer. */
function hasGrown(a: Measured, b: Measured, story: Story): boolean {
  if (a.source === b.source || !sameShare(a, b)) return false;
  const order = publishedOrder(story.sources[a.source], story.sources[b.source]);
  const [x, y] = [a.figure.value, b.figure.value];
  if (order === null || order === 0 || x === null || y === null) return false;
  return x !== y && !areOfTwo([a, b], story) && (mayShrink(a) || order < 0 === x < y);
}

/** All that decides whether one claim has grown from another, so that of those that are alike one stands for all. */
function alikeBy({ source, figure: { value, share }, min, key }: Measured, story: Story): string {
  return `${publishedAs(story.sources[source])} ${value} ${share} ${min} ${key}`;
}

/**
 * Of a toll that grows only the highest of each article counts: a lower one beside it is that of a place, or of the day
 * before ("41 had been counted on Tuesday").
 */
function highestOf(claims: readonly Measured[], { figures }: Story): Measured[] {
  if (claims.length === 0 || mayShrink(claims[0])) return [...claims];
  const highest = new Map<number, number>();
  const told = figures.groups.flat().filter((one) => one.key === claims[0].key && isClaim(one));
  for (const { source, min } of told) highest.set(source, Math.max(min, highest.get(source) ?? min));
  return claims.filter(({ source, min }) => min === highest.get(source));
}

/** The claims among some figures, those together that are alike. */
function alikeClaims(figures: readonly Measured[], story: Story): readonly (readonly Measured[])[] {
  const found = new Map<string, Measured[]>();
  for (const one of figures) {
    if (!isClaim(one)) continue;
    const alike = alikeBy(one, story);
    const known = found.get(alike);
    if (known) known.push(one);
    else found.set(alike, [one]);
  }
  return [...found.values()];
}

/** The claims of each measure that a later report raises, or that raise an earlier one. */
function grown(story: Story): Map<string, Set<Measured>> {
  const found = new Map<string, Set<Measured>>();
  const known = new Map<readonly Measured[], readonly (readonly Measured[])[]>();
  const claimsOf = (group: readonly Measured[]): readonly (readonly Measured[])[] => {
    let claims = known.get(group);
    if (!claims) known.set(group, (claims = alikeClaims(group, story)));
    return claims;
  };
  const compare = (one: readonly Measured[], other: readonly Measured[]) => {
    for (const alike of claimsOf(one))
      for (const others of claimsOf(other)) {
        if (!hasGrown(alike[0], others[0], story)) continue;
        const { key } = alike[0];
        const claims = found.get(key) ?? new Set<Measured>();
        for (const claim of [...alike, ...others]) claims.add(claim);
        found.set(key, claims);
      }
  };
  const { groups, rivals } = story.figures;
  for (const group of groups) if (group[0].growing) compare(group, group);
  for (const { groups: sides, pair } of rivals) if (pair[0].growing) compare(...sides);
  return found;
}

/** A number that grows while an event unfolds and is higher in the later report, or that of the missing. Values that `shown` has in a conflict are not told again. */
function find(story: Story, shown: readonly Conflict[]): Conflict[] {
  const disputed = new Map<string | undefined, Set<string>>();
  for (const { rule, key, positions } of shown) {
    if (rule !== figure.id) continue;
    disputed.set(key, new Set([...(disputed.get(key) ?? []), ...positions.map(valueOf)]));
  }
  return [...grown(story).values()].flatMap((claims) =>
    conflictOfClaims("figure-update", highestOf([...claims], story), {
      severity: "hint",
      confidence: 0.8,
      why: mayShrink([...claims][0])
        ? "The later report has another number: the search has gone on."
        : "The later report has the higher number: the story has moved on.",
    }).flatMap((conflict) => {
      const values = disputed.get(conflict.key);
      return values ? withoutShown(conflict, values) : [conflict];
    }),
  );
}

const valueOf = ({ value }: Position): string => value;

/** Of the values that stand in a conflict already only the highest is left, as what the others grew to. */
function withoutShown(conflict: Conflict, shown: ReadonlySet<string>): Conflict[] {
  const known = conflict.positions.filter((position) => shown.has(valueOf(position)));
  const others = conflict.positions.filter((position) => !known.includes(position));
  const highest = [...known].sort(
    (a, b) => parseFloat(b.value) - parseFloat(a.value) || (a.value < b.value ? -1 : 1),
  )[0];
  const positions = conflict.positions.filter((position) => others.includes(position) || position === highest);
  return others.length > 0 && positions.length > 1 ? [{ ...conflict, positions }] : [];
}

export const figureUpdate: Rule = {
  id: "figure-update",
  title: "A later report changes a number",
  level: "hint",
  find,
};
