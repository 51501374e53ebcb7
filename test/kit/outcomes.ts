import { expect } from "vitest";
import { type Outcome, outcomesOf } from "../../server/src/core/link/outcomes";
import { anchor } from "../../server/src/core/read/anchor";
import { read } from "../../server/src/core/read/read";

/** A result in one line: "agreement not reached, limited, so far, on 2025-03-04, about patrol". */
function described({ kind, reached, limited, provisional, day, topic }: Outcome): string {
  const parts = [`${kind} ${reached ? "reached" : "not reached"}`];
  if (limited) parts.push("limited");
  if (provisional) parts.push("so far");
  if (day) parts.push(`on ${new Date(day.from * 86_400_000).toISOString().slice(0, 10)}`);
  if (topic.size > 0) parts.push(`about ${[...topic].sort().join(" ")}`);
  return parts.join(", ");
}

/** Reads an article of 6 March 2025 in which ‹…› marks every passage of a result, and compares the marks and what is said of each. */
export function checkOutcomes(marked: string, ...expected: readonly string[]): void {
  const text = marked.replace(/[‹›]/g, "");
  const published = { value: "2025-03-06", from: "settings" as const, how: "" };
  const outcomes = outcomesOf(0, { reading: anchor(read(text), published) });
  let shown = "";
  let end = 0;
  for (const outcome of outcomes) {
    // "A ceasefire agreement" is two results in one passage.
    if (outcome.start < end) continue;
    shown += `${text.slice(end, outcome.start)}‹${text.slice(outcome.start, outcome.end)}›`;
    end = outcome.end;
  }
  expect(shown + text.slice(end)).toBe(marked);
  expect(outcomes.map(described)).toEqual(expected);
}
