/** Exit statuses, as docs/output.md tells them. */
export const STATUS = { clean: 0, conflicts: 1, failed: 2 } as const;

/** Why the command could not run: a line for a reader, or one for each thing that stands in the way. */
export class CannotRun extends Error {
  readonly lines: readonly string[];

  constructor(...lines: string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}
