import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../../server/src/core/ledger/fingerprint";
import { accountsAmong } from "../../../server/src/core/rules/accounts";
import { messageFor } from "../../../server/src/core/rules/message";
import { conflictsOf } from "../../kit/rules";

function folder(name: string): Map<string, string> {
  const path = join("samples", name);
  return new Map(readdirSync(path).map((file) => [file, readFileSync(join(path, file), "utf8")]));
}

/** The text under another headline. */
function reprint(text: string): string {
  const lines = text.split("\n");
  const title = lines.findIndex((line) => line.length > 20);
  return lines.with(title, "What is known so far, by our staff and agencies").join("\n");
}

const findings = (files: ReadonlyMap<string, string>) => new Set(conflictsOf(files).conflicts.map(fingerprint));

describe.each(["harbour-fire", "strait-talks"])("%s", (name) => {
  const files = folder(name);
  const before = findings(files);

  it.each([...files.keys()])("a reprint of %s adds no conflict", (file) => {
    const after = findings(new Map([...files, [`reprint-${file}`, reprint(files.get(file)!)]]));
    expect([...after].filter((one) => !before.has(one))).toEqual([]);
  });
});

describe("a reprint", () => {
  const files = folder("harbour-fire");
  const { story, conflicts } = conflictsOf(files);
  const indexOf = (path: string) => story.sources.findIndex((source) => source.path === path);

  it("gives one account with what it reprints, the first of them in front", () => {
    const [wire, lantern, courier] = ["wire-2.txt", "lantern.txt", "courier.txt"].map(indexOf);
    expect(accountsAmong(story, [courier, lantern, wire])).toEqual([[courier], [wire, lantern]]);
  });

  it("is named with it in a message", () => {
    const toll = conflicts.find(({ rule }) => rule === "figure")!;
    expect(messageFor(toll, story, indexOf("gazette.txt"))).toContain("in wire-2 (same text in lantern)");
    expect(messageFor(toll, story, indexOf("lantern.txt"))).toMatch(/: 14\b[^;]* here \(same text in wire-2\)/);
  });
});
