import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NodeFileHost } from "../../server/src/node/file-host";
import { MAXIMUM_DEPTH } from "../../server/src/workspace/file-host";

let folder: string;
let host: NodeFileHost;
const onUnix = process.platform !== "win32";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crosscheck-"));
  host = new NodeFileHost(folder);
  for (const name of ["sub", ".git", "node_modules", "folder.txt"]) mkdirSync(join(folder, name));
  for (const name of ["a.txt", "sub/b “1” [c].txt", ".git/c.txt", "node_modules/d.txt"])
    writeFileSync(join(folder, name), "four");
  symlinkSync("nowhere.txt", join(folder, "dangling.txt"));
  symlinkSync("ring.txt", join(folder, "ring.txt"));
  symlinkSync("a.txt", join(folder, "link.txt"));
  symlinkSync(".", join(folder, "self"));
  if (onUnix) execFileSync("mkfifo", [join(folder, "pipe.txt")]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a folder on disk", () => {
  it("lists its files and links, and follows no link to a folder", async () => {
    const { files, skipped } = await host.list();
    expect(skipped).toEqual([]);
    expect([...files].sort()).toEqual(["a.txt", "dangling.txt", "link.txt", "ring.txt", "self", "sub/b “1” [c].txt"]);
  });

  it("tells of folders that it did not look into", async () => {
    const deep = mkdtempSync(join(tmpdir(), "crosscheck-"));
    const names = Array.from({ length: MAXIMUM_DEPTH + 1 }, () => "d");
    mkdirSync(join(deep, ...names, "beyond"), { recursive: true });
    expect(await new NodeFileHost(deep).list()).toEqual({
      files: [],
      skipped: [{ path: names.join("/"), why: "it lies more than 32 folders deep" }],
    });
    rmSync(deep, { recursive: true });
  });

  it("reads a file from its start, through a link too", async () => {
    expect(await host.read("link.txt", 3)).toEqual({ bytes: new TextEncoder().encode("fou"), size: 4 });
  });

  it("gives null for a file that is not there", async () => {
    expect(await host.read("none.txt", 10)).toBeNull();
    expect(await host.read("none/none.txt", 10)).toBeNull();
  });

  it.each([
    ["dangling.txt", "it is a link that leads nowhere"],
    ["ring.txt", "it is a link that leads in a circle"],
    ["folder.txt", "it is a folder"],
  ])("says of %s why it cannot be read", async (path, reason) => {
    await expect(host.read(path, 10)).rejects.toThrow(reason);
  });

  it.runIf(onUnix)("does not wait at a pipe", async () => {
    await expect(host.read("pipe.txt", 10)).rejects.toThrow("it is no regular file");
  });
});
