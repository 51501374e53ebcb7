import { intervalsMeet } from "../link/comparable";
import type { Rivals } from "../link/figure-rivals";
import type { Measured } from "../link/measures";
import { samePeriod } from "../link/periods";
import { printFigure } from "../read/print-figure";
import type { Conflict } from "./conflict";
import { isStated } from "./figure-claims";
import { positionsOf } from "./positions";

function valueOf({ figure: { kind, min: least, max: most }, min, max }: Measured): string {
  return kind === "score" ? `${most}-${least}` : `${min}..${Number.isFinite(max) ? max : ""}`;
}

/** "14" where the subject says of whom ("the number killed"), else "28 points". */
function labelOf({ figure, counted }: Measured): string {
  return printFigure({ ...figure, counts: counted });
}

/** The conflict of one measure: every claim of the groups that stand against each other. */
export function conflictOf(
  rule: string,
  rivals: readonly Rivals[],
  grade: Pick<Conflict, "severity" | "confidence" | "why">,
): Conflict[] {
  if (rivals.length === 0) return [];
  const groups = new Set(rivals.flatMap((rival) => rival.groups));
  const candidates = [...new Set([...groups].flat())].filter(
    (one) =>
      isStated(one) && rivals.some(({ pair: [told] }) => one.old === told.old && (!told.old || samePeriod(one, told))),
  );
  // "At least six" stands beside any higher number: only what something else excludes is shown.
  const values = distinctValues(candidates);
  const disputed = candidates.filter((one) =>
    values.some((others) => !intervalsMeet(one, others[0]) && others.some(({ source }) => source !== one.source)),
  );
  // Beside a higher toll of one article the lower one is that of a place, unless it is what stands against another.
  const highest = new Map<number, number>();
  for (const { source, min } of disputed) highest.set(source, Math.max(min, highest.get(source) ?? min));
  const claims = disputed.filter(
    (one) => !one.growing || one.max >= highest.get(one.source)! || rivals.some(({ pair }) => pair.includes(one)),
  );
  return conflictOfClaims(rule, claims, grade);
}

/** Figures by what they allow: of each value two of different sources, if there are, since what one of these excludes the rest exclude, too. */
function distinctValues(figures: readonly Measured[]): readonly (readonly Measured[])[] {
  const values = new Map<string, Measured[]>();
  for (const one of figures) {
    const value = `${one.min} ${one.max}`;
    const known = values.get(value);
    if (!known) values.set(value, [one]);
    else if (known.length < 2 && known[0].source !== one.source) known.push(one);
  }
  return [...values.values()];
}

/** A finding on claims of one measure; none where they have one value. */
export function conflictOfClaims(
  rule: string,
  claims: readonly Measured[],
  grade: Pick<Conflict, "severity" | "confidence" | "why">,
): Conflict[] {
  const labels = new Map<string, string>();
  const positions = positionsOf(
    claims.map((one) => {
      const value = valueOf(one);
      // All of one value go by what the first one is called.
      let label = labels.get(value);
      if (label === undefined) labels.set(value, (label = labelOf(one)));
      return { value, label, passage: { source: one.source, start: one.start, end: one.end } };
    }),
  );
  if (positions.length < 2) return [];
  const [{ subject, key }] = claims;
  return [{ rule, subject, key, positions, ...grade }];
}
