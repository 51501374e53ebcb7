const FORMATS = {
  and: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  or: new Intl.ListFormat("en-GB", { type: "disjunction" }),
} as const;

/** Things as a newspaper lists them: "Courier, Herald and Wire". */
export function listed(parts: readonly string[], word: keyof typeof FORMATS = "and"): string {
  return FORMATS[word].format(parts);
}

/**
 * Words of an article in one line, as they can be shown anywhere: without control characters, which could steer a
 * terminal, and without format characters, which could turn the direction of what stands around them.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\s]{1,1000}/gu, " ")
    .trim();
}

/** A number of things: "1 article", "5 articles", "no articles". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}
