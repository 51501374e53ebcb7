/** Is the code unit at `index` a digit of ASCII? */
export function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** Calls back with the start and end of each piece between the hyphens of a word, empty ones too, and whether a hyphen follows it. */
export function eachBetweenHyphens(
  word: string,
  hyphen: RegExp,
  found: (from: number, to: number, followed: boolean) => void,
): void {
  let from = 0;
  for (let index = 0; index <= word.length; index++) {
    const atEnd = index === word.length;
    if (!atEnd && !hyphen.test(word[index])) continue;
    found(from, index, !atEnd);
    from = index + 1;
  }
}
