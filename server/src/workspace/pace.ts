/** Time and the thread, injected: the workspace has no clock of its own. */
export interface Clock {
  /** Milliseconds, from any fixed moment. */
  now(): number;
  /** Lets others have the thread once. */
  pause(): Promise<void>;
}

/** The shape of the protocol's cancellation token. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Thrown out of a build that a newer change has made useless. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
  }
}

/** A build must not hold the thread longer than this at a stretch. */
const STRETCH_MS = 10;

/** What long work calls between its steps. */
export interface Pace {
  /** Null while there is time left; else a promise to wait for, which rejects with `Cancelled` when the work is no longer wanted. */
  due(): Promise<void> | null;
}

export function paceOf(clock: Clock, cancellation: Cancellation = { isCancellationRequested: false }): Pace {
  let last = clock.now();
  const rest = async () => {
    if (cancellation.isCancellationRequested) throw new Cancelled();
    await clock.pause();
    last = clock.now();
    if (cancellation.isCancellationRequested) throw new Cancelled();
  };
  return { due: () => (cancellation.isCancellationRequested || clock.now() - last >= STRETCH_MS ? rest() : null) };
}

/** For short work that nobody interrupts. */
export const UNHURRIED: Pace = { due: () => null };
