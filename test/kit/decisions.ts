import { expect } from "vitest";
import { type Decision, decisionsOf } from "../../server/src/core/link/decisions";
import { anchor } from "../../server/src/core/read/anchor";
import { read } from "../../server/src/core/read/read";

/** Reads an article of 6 March 2025 in which ‹…› marks every end of a matter, and compares the marks and what is said of each. */
export function checkDecisions(marked: string, ...expected: readonly string[]): void {
  const text = marked.replace(/[‹›]/g, "");
  const reading = anchor(read(text), { value: "2025-03-06", from: "settings", how: "" });
  const decisions = decisionsOf({ reading });
  let shown = "";
  let end = 0;
  for (const decision of decisions) {
    shown += `${text.slice(end, decision.start)}‹${text.slice(decision.start, decision.end)}›`;
    end = decision.end;
  }
  expect(shown + text.slice(end)).toBe(marked);

  /** A decision in one line: "decision approved, of harbour, by council, on 2025-03-04"; "verdict acquitted: Marta Lindqvist". */
  const described = ({ matter, ended, person, about, by, time }: Decision): string => {
    const parts = [`${matter} ${ended}${person === null ? "" : `: ${reading.people[person].name}`}`];
    if (about.size > 0) parts.push(`of ${[...about].sort().join(" ")}`);
    if (by.size > 0) parts.push(`by ${[...by].sort().join(" ")}`);
    if (time && time.from === time.to) parts.push(`on ${new Date(time.from * 86_400_000).toISOString().slice(0, 10)}`);
    return parts.join(", ");
  };
  expect(decisions.map(described)).toEqual(expected);
}
