import { beforeEach, expect, it } from "vitest";
import type { Connection } from "vscode-languageserver";
import { IndexingProgress } from "../../server/src/lsp/progress";
import { Machine } from "../kit/machine";

let machine: Machine;
let told: string[];
let progress: IndexingProgress<string>;

const reporter = {
  begin: (title: string, percentage: number, message: string) => told.push(`${title}: ${percentage} %, ${message}`),
  report: (percentage: number, message: string) => told.push(`${percentage} %, ${message}`),
  done: () => told.push("done"),
};

function startWith(createWorkDoneProgress: () => Promise<unknown>): void {
  machine = new Machine();
  told = [];
  const connection = { window: { createWorkDoneProgress } };
  progress = new IndexingProgress(connection as unknown as Connection, machine.runtime, true);
}

beforeEach(() => startWith(() => Promise.resolve(reporter)));

it("is told of once it has lasted a while", async () => {
  progress.report("fire", 0, 40);
  expect(told).toEqual([]);
  await machine.wait();
  progress.report("fire", 10, 40);
  progress.end("fire");
  expect(told).toEqual(["Crosscheck reads the articles: 0 %, 0 of 40 files", "25 %, 10 of 40 files", "done"]);
});

it("of several folders is one message, which ends with the last of them", async () => {
  progress.report("fire", 30, 40);
  progress.report("talks", 10, 60);
  await machine.wait();
  progress.end("talks");
  progress.report("fire", 40, 40);
  progress.end("fire");
  progress.end("fire");
  expect(told).toEqual(["Crosscheck reads the articles: 0 %, 40 of 100 files", "100 %, 40 of 40 files", "done"]);
});

it("that is over soon is not told of", async () => {
  progress.report("fire", 0, 4);
  progress.end("fire");
  await machine.wait();
  expect(told).toEqual([]);
});

it("that ended while the editor made room for it never begins, and the next one begins once", async () => {
  const room: ((reporter: unknown) => void)[] = [];
  startWith(() => new Promise((resolve) => room.push(resolve)));
  progress.report("fire", 0, 40);
  await machine.wait();
  progress.end("fire");
  progress.report("talks", 0, 60);
  await machine.wait();
  for (const make of room) make(reporter);
  await machine.wait();
  expect(told).toEqual(["Crosscheck reads the articles: 0 %, 0 of 60 files"]);
});

it("is told of nowhere where the editor makes no room for it", async () => {
  startWith(() => Promise.reject(new Error("no room")));
  progress.report("fire", 1, 2);
  await machine.wait();
  progress.report("fire", 2, 2);
  progress.end("fire");
  expect(told).toEqual([]);
});
