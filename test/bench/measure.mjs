// How a time is taken: warm, call by call, and the median of many calls, since others may use the machine.

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/**
 * Milliseconds for one call of `work` with one of `inputs`: the median over rounds through all of them, each call timed on
 * its own. At least one round; after that, no longer than `budget` milliseconds of warming up and as much of measuring.
 */
export function millisecondsEach(inputs, work, { warm = 30, rounds = 40, budget = 3000 } = {}) {
  const warmUntil = performance.now() + budget;
  for (let round = 0; round < warm && performance.now() < warmUntil; round++) inputs.forEach((input) => work(input));
  const times = [];
  const until = performance.now() + budget;
  for (let round = 0; round === 0 || (round < rounds && performance.now() < until); round++)
    for (const input of inputs) {
      const start = performance.now();
      work(input);
      times.push(performance.now() - start);
    }
  return median(times);
}

/** Milliseconds for `work`, the best of a few: for growth, where the least disturbed run is the one to compare. */
export function best(work, times) {
  let least = Infinity;
  for (let index = 0; index < times; index++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

export function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  return lines
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "),
    )
    .join("\n");
}
