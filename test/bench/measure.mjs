// How a time is taken: warm, call by call, and the median of many calls. It is that of one thread, as near as can be told:
// no more than the clock shows, and no more than the processor has worked for the process. The clock also counts what others
// do on the machine, and the processor what the compiler and the collector do beside the thread.

/** Milliseconds that the processor has worked for this process, its collector and compiler included. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that a thread takes for `work`, at most. */
function taken(work) {
  const [clock, processor] = [performance.now(), worked()];
  work();
  return Math.min(performance.now() - clock, worked() - processor);
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/**
 * Milliseconds for one call of `work` with one of `inputs`: the median over rounds through all of them, each call timed on
 * its own. At least one round; after that, no longer than `budget` milliseconds of warming up and as much of measuring.
 */
export function millisecondsEach(inputs, work, { warm = 30, rounds = 40, budget = 3000 } = {}) {
  const warmUntil = worked() + budget;
  for (let round = 0; round < warm && worked() < warmUntil; round++) inputs.forEach((input) => work(input));
  const times = [];
  const until = worked() + budget;
  for (let round = 0; round === 0 || (round < rounds && worked() < until); round++)
    for (const input of inputs) times.push(taken(() => work(input)));
  return median(times);
}

/** Milliseconds for `work`, the best of a few: for growth, where the least disturbed run is the one to compare. */
export function best(work, times) {
  let least = Infinity;
  for (let index = 0; index < times; index++) least = Math.min(least, taken(work));
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
