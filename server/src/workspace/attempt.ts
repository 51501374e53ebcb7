/** Where bugs are told of: what was being done, and the error. */
export type Report = (what: string, error: unknown) => void;

/** Does something that should never fail. Where it does, the bug is reported and the rest goes on with the fallback. */
export function attempt<T>(report: Report, what: string, action: () => T, fallback: () => T): T {
  try {
    return action();
  } catch (error) {
    report(what, error);
    return fallback();
  }
}
