const MONTHS = "january february march april may june july august september october november december".split(" ");

/** "4 March 2025" or "4 Mar. 2025", and as Americans write it "March 4, 2025". */
const dayFirst = /^(\d{1,2})\s{1,4}(\p{L}{3,9})\.?,?\s{1,4}(\d{4})$/u;
const monthFirst = /^(\p{L}{3,9})\.?\s{1,4}(\d{1,2}),?\s{1,4}(\d{4})$/u;

/** A date with the month in words as an ISO date; any other text as it is. */
export function isoOf(typed: string): string {
  const text = typed.trim();
  const [, day, month, year] = dayFirst.exec(text) ?? swapped(monthFirst.exec(text)) ?? [];
  const number = month ? MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1 : 0;
  return number > 0 ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}

const swapped = (parts: RegExpExecArray | null): readonly string[] | null =>
  parts && [parts[0], parts[2], parts[1], parts[3]];
