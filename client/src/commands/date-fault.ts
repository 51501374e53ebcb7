const form = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** What is wrong with a date that somebody typed, for the reader; null if it is an ISO date, or a date and time. */
export function dateFault(text: string): string | null {
  const parts = form.exec(text);
  if (!parts) return "Write the date as 2025-03-04 or 4 March 2025";
  const [year, month, day] = parts.slice(1, 4).map(Number);
  // A day that the calendar does not have rolls over into the next month.
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? null : `The calendar has no ${text.slice(0, 10)}`;
}
