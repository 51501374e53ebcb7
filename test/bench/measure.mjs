// How a time is taken: warm, many times, and the median of them.

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Milliseconds for one call of `work` with one of `inputs`: the median over rounds through all of them. */
export function millisecondsEach(inputs, work, { warm = 30, rounds = 30, budget = 4000 } = {}) {
  const deadline = performance.now() + budget;
  for (let round = 0; round < warm && performance.now() < deadline; round++) inputs.forEach(work);
  const times = [];
  const end = performance.now() + budget;
  while (times.length < 3 || (times.length < rounds && performance.now() < end)) {
    const start = performance.now();
    inputs.forEach(work);
    times.push((performance.now() - start) / inputs.length);
  }
  return median(times);
}

/** Milliseconds for `work`, the best of a few: for inputs so long that one call is enough to be warm. */
export function best(work, times = 2) {
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
