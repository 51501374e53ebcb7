import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NodeFileHost } from "../../server/src/node/file-host";

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
  it("lists its files, links and pipes, and follows no link to a folder", async () => {
    const { files, skipped } = await host.list();
    expect(skipped).toEqual([]);
    const pipes = onUnix ? ["pipe.txt"] : [];
    expect([...files].sort()).toEqual(
      ["a.txt", "dangling.txt", "link.txt", "ring.txt", "self", "sub/b “1” [c].txt", ...pipes].sort(),
    );
  });

  it("lists a file with its neighbours, and nothing below", async () => {
    const { files } = await new NodeFileHost(folder, "a.txt").list();
    expect(files).toContain("link.txt");
    expect(files.filter((name) => name.includes("/"))).toEqual([]);
  });

  it("has no files once it is gone", async () => {
    expect(await new NodeFileHost(join(folder, "gone")).list()).toEqual({ files: [], skipped: [] });
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
