const FORMATS = {
  and: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  or: new Intl.ListFormat("en-GB", { type: "disjunction" }),
} as const;

/** Things as a newspaper lists them: "Courier, Herald and Wire". */
export function listed(parts: readonly string[], word: keyof typeof FORMATS = "and"): string {
  return FORMATS[word].format(parts);
}

/** A number of things: "1 article", "5 articles", "no articles". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}
