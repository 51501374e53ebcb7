/** Could both names be one person's? */
export function sameName(a: string, b: string): boolean {
  return a === b;
}
