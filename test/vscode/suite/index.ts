import Mocha from "mocha";
import { renameSync, writeFileSync } from "node:fs";

interface Result {
  readonly title: string;
  readonly ok: boolean;
  readonly ms?: number;
  readonly error?: string;
}

/** The entry that VS Code calls in its extension host. The results go to a file: a host has no standard output. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 30_000, color: false });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  await import("./all");
  const results: Result[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on("pass", (test) => results.push({ title: test.fullTitle(), ok: true, ms: test.duration }));
    runner.on("fail", (test, error: Error) =>
      results.push({ title: test.fullTitle(), ok: false, error: error?.stack ?? String(error) }),
    );
  });
  const file = process.env.CROSSCHECK_RESULTS;
  if (file) {
    // Renamed when it is whole, so that the launcher never reads half of it.
    writeFileSync(`${file}.part`, JSON.stringify(results));
    renameSync(`${file}.part`, file);
  }
  if (failures > 0) throw new Error(`${failures} failed`);
}
