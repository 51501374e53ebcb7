import { expect, test } from "vitest";
import type { Listing } from "../../server/src/workspace/file-host";
import { FolderListing } from "../../server/src/workspace/folder-listing";
import { MemoryHost } from "../kit/memory-host";

/** A host whose looks are answered by hand. */
class SlowHost extends MemoryHost {
  readonly looks: { readonly answer: (...files: readonly string[]) => void; readonly fail: () => void }[] = [];

  override list(): Promise<Listing> {
    return new Promise((resolve, reject) => {
      const answer = (...files: readonly string[]) => resolve({ files, skipped: [] });
      this.looks.push({ answer, fail: () => reject(new Error("it is gone")) });
    });
  }
}

test("a folder is looked at once, until its files may be others", async () => {
  const host = new SlowHost();
  const listing = new FolderListing(host);
  const first = listing.refresh();
  host.looks[0].answer("a.txt", "desk/b.txt", "desk-2/c.txt");
  expect(await first).toBe(true);
  expect(await listing.refresh()).toBe(false);
  expect(listing.below("desk")).toEqual(["desk/b.txt"]);
  listing.expire();
  const second = listing.refresh();
  host.looks[1].answer("a.txt");
  expect(await second).toBe(true);
  expect(listing.has("desk/b.txt")).toBe(false);
});

test("what happens while a folder is looked at asks for another look", async () => {
  const host = new SlowHost();
  const listing = new FolderListing(host);
  const first = listing.refresh();
  listing.expire();
  host.looks[0].answer("a.txt");
  await first;
  const second = listing.refresh();
  host.looks[1].answer("b.txt");
  await second;
  expect([...listing.paths]).toEqual(["b.txt"]);
});

test("a look that fails is tried again", async () => {
  const host = new SlowHost();
  const listing = new FolderListing(host);
  const first = listing.refresh();
  host.looks[0].fail();
  await expect(first).rejects.toThrow("it is gone");
  const second = listing.refresh();
  host.looks[1].answer("a.txt");
  expect(await second).toBe(true);
});
