export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTH = MONTHS.join("|");

/** The day on which a text says at its head that it was published; null where it does not. */
export function printedDay(text: string): Date | null {
  const head = text.slice(0, 600);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(head);
  if (iso) return new Date(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])));
  const printed =
    new RegExp(`\\b(?:Published )?(\\d{1,2}) (${MONTH}),? (\\d{4})`).exec(head) ??
    new RegExp(`\\b(?:Published )?(${MONTH}) (\\d{1,2}), (\\d{4})`).exec(head);
  if (!printed) return null;
  const [day, month] = /^\d/.test(printed[1]) ? [printed[1], printed[2]] : [printed[2], printed[1]];
  return new Date(Date.UTC(Number(printed[3]), MONTHS.indexOf(month), Number(day)));
}
