/** Exit statuses, as docs and scripts know them. */
export const STATUS = { clean: 0, conflicts: 1, failed: 2 } as const;

/** Why the command could not run, in one line for a reader. */
export class CannotRun extends Error {}

/** Article text on a terminal: one line, and no character that could steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]{1,1000}/gu, " ").trim();
}
