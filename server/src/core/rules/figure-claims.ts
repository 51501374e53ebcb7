import type { Measured } from "../link/measures";

/** Can a figure stand against another: is it a plain claim about the present event, or about what is planned? */
export function isClaim(one: Measured): boolean {
  return !one.old && isStated(one);
}

/** The same, whatever time it is told of: what is told of one period is compared with the same. */
export function isStated({ modality, quoted, vague, superseded, growing }: Measured): boolean {
  if (superseded) return false;
  const told = modality === "happened" || modality === "denied" || (modality === "cancelled" && !growing);
  return (told || (!growing && (modality === "planned" || modality === "possible"))) && !quoted && !vague;
}

/** What a plan provides for is set against the same in another report of it. */
export function isPlanned({ modality }: Measured): boolean {
  return modality === "planned" || modality === "possible";
}

/** Shares and points are told so often that two sentences agree on one by chance. */
export function isStanding({ figure }: Measured): boolean {
  return figure.kind === "percent" || /\bpoints?$/.test(figure.counts ?? "");
}

/** The age of a person; a prison term or a share of votes is a person's, too. */
export function isAge({ figure }: Measured): boolean {
  return figure.kind === "age";
}
