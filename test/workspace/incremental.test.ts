import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Form } from "../../server/src/core/text/forms";
import { Folder } from "../../server/src/workspace/folder";
import { UNHURRIED } from "../../server/src/workspace/pace";
import type { Snapshot } from "../../server/src/workspace/snapshot";
import { MemoryHost } from "../kit/memory-host";

const samples = ["harbour-fire", "strait-talks"].flatMap((story) =>
  readdirSync(`samples/${story}`).map((name) => readFileSync(`samples/${story}/${name}`, "utf8")),
);
const SETTINGS = [
  "{}",
  '{ "exclude": ["1.txt"] }',
  '{ "rules": { "name-spelling": "off", "role": "hint" } }',
  '{ "sources": { "0.txt": { "published": "2024-01-31", "outlet": "Ours" } } }',
  '{ "people": { "different": [["Ines Albrecht", "Ines Albrekht"]] } }',
  "{ broken",
];

type Edit =
  | { kind: "write"; path: string; text: string }
  | { kind: "delete"; path: string }
  | { kind: "open"; path: string; text: string }
  | { kind: "close"; path: string }
  | { kind: "settings"; text: string };

const path = fc.constantFrom("0.txt", "1.txt", "2.txt", "sub/3.txt");
/** A sample with a few paragraphs taken out. */
const text = fc.tuple(fc.constantFrom(...samples), fc.array(fc.nat(20), { maxLength: 3 })).map(([sample, cuts]) =>
  sample
    .split("\n\n")
    .filter((_, index) => !cuts.includes(index))
    .join("\n\n"),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), path, text }),
  fc.record({ kind: fc.constant("delete" as const), path }),
  fc.record({ kind: fc.constant("open" as const), path, text }),
  fc.record({ kind: fc.constant("close" as const), path }),
  fc.record({ kind: fc.constant("settings" as const), text: fc.constantFrom(...SETTINGS) }),
);

function apply(edit: Edit, host: MemoryHost, folder: Folder, open: Map<string, string>): void {
  if (edit.kind === "open") {
    open.set(edit.path, edit.text);
    folder.setOpen(edit.path, edit.text);
  } else if (edit.kind === "close") {
    open.delete(edit.path);
    folder.setClosed(edit.path);
  } else {
    const path = edit.kind === "settings" ? "crosscheck.json" : edit.path;
    if (edit.kind === "delete") host.files.delete(path);
    else host.files.set(path, edit.text);
    folder.touch(path);
    if (edit.kind === "delete") folder.touchBelow(path);
  }
}

const picture = ({ files, stories }: Snapshot) => ({ files: [...files.values()], stories });

/** What has been looked up of a word so far depends on who asked for it, and is no part of the state. */
expect.addEqualityTesters([
  (a: unknown, b: unknown) =>
    a instanceof Form && b instanceof Form ? a.kind === b.kind && a.text === b.text : undefined,
]);

describe("the incremental state", () => {
  it("equals the state from scratch, after any edits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const host = MemoryHost.of({ "0.txt": samples[0], "1.txt": samples[1], "2.txt": samples[5] });
        const folder = new Folder(host);
        const open = new Map<string, string>();
        // What was read, not what was written: a good state that no update saw is not the last one.
        let lastGood: string | null = null;
        const update = async () => {
          const settings = host.files.get("crosscheck.json");
          if (settings !== "{ broken") lastGood = settings === undefined ? null : String(settings);
          await folder.update(UNHURRIED);
        };
        for (const [index, one] of edits.entries()) {
          apply(one, host, folder, open);
          if (index % 2 === 0) await update();
        }
        await update();
        const settled = new MemoryHost(new Map(host.files));
        // From scratch there is no last good state to keep, so the broken file is taken for what it was.
        if (lastGood !== null && host.files.get("crosscheck.json") === "{ broken")
          settled.files.set("crosscheck.json", lastGood);
        const fresh = new Folder(settled);
        for (const [path, text] of open) fresh.setOpen(path, text);
        await fresh.update(UNHURRIED);
        expect(picture(folder.snapshot)).toEqual(picture(fresh.snapshot));
      }),
      { numRuns: 25 },
    );
  });
});
