import { execFileSync } from "node:child_process";
import * as files from "node:fs";
import * as disk from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NodeFileHost } from "../../server/src/node/file-host";
import { replaceFile, type Disk } from "../../server/src/node/replace-file";

const onUnix = process.platform !== "win32";
/** A disk of which one call fails. */
const failing = (call: keyof Disk, code: string): Disk => ({
  ...disk,
  [call]: () => Promise.reject(Object.assign(new Error(code), { code })),
});
let folder: string;
let host: NodeFileHost;
const at = (name: string) => join(folder, name);
const textOf = (name: string) => files.readFileSync(at(name), "utf8");
const names = () => files.readdirSync(folder).sort();

beforeEach(() => {
  folder = files.mkdtempSync(join(tmpdir(), "crosscheck-"));
  host = new NodeFileHost(folder);
  files.writeFileSync(at("crosscheck.json"), "before");
});
afterEach(() => {
  files.rmSync(folder, { recursive: true });
});

describe("a file that is written anew", () => {
  it("has the whole text, and nothing is left beside it", async () => {
    await host.write("crosscheck.json", "{}\n");
    await host.write("new.json", "“new”\n");
    expect([textOf("crosscheck.json"), textOf("new.json"), names()]).toEqual([
      "{}\n",
      "“new”\n",
      ["crosscheck.json", "new.json"],
    ]);
  });

  it("is another file that takes the place of the first, so that who reads meanwhile reads the old text in full", async () => {
    const reader = files.openSync(at("crosscheck.json"), "r");
    await host.write("crosscheck.json", "after");
    expect(files.readFileSync(reader, "utf8")).toBe("before");
    files.closeSync(reader);
    expect(textOf("crosscheck.json")).toBe("after");
  });

  it.runIf(onUnix)("keeps its mode", async () => {
    for (const mode of [0o600, 0o664, 0o640]) {
      files.chmodSync(at("crosscheck.json"), mode);
      await host.write("crosscheck.json", "after");
      expect(files.statSync(at("crosscheck.json")).mode & 0o777).toBe(mode);
    }
  });

  it("is the one that a link leads to, and the link stays", async () => {
    files.mkdirSync(at("sub"));
    files.renameSync(at("crosscheck.json"), at("sub/shared.json"));
    files.symlinkSync("sub/shared.json", at("crosscheck.json"));
    await host.write("crosscheck.json", "after");
    expect(files.readlinkSync(at("crosscheck.json"))).toBe("sub/shared.json");
    expect(textOf("sub/shared.json")).toBe("after");
    expect(files.readdirSync(at("sub"))).toEqual(["shared.json"]);
  });

  it("is whole after many writes at one time", async () => {
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
    await Promise.all(texts.map((text) => host.write("crosscheck.json", text)));
    expect(texts).toContain(textOf("crosscheck.json"));
    expect(names()).toEqual(["crosscheck.json"]);
  });
});

describe("a file that cannot be written", () => {
  it.each(["ENOSPC", "EROFS", "EIO"])("stays as it was (%s)", async (code) => {
    for (const call of ["rename", "open"] as const) {
      await expect(replaceFile(at("crosscheck.json"), "after", failing(call, code))).rejects.toThrow(code);
      expect([textOf("crosscheck.json"), names()]).toEqual(["before", ["crosscheck.json"]]);
    }
  });

  it("stays as it was where the disk is full halfway through the text", async () => {
    const open: Disk["open"] = async (...given) => {
      const handle = await disk.open(...given);
      handle.writeFile = async () => {
        await handle.write("aft");
        throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
      };
      return handle;
    };
    await expect(replaceFile(at("crosscheck.json"), "after", { ...disk, open })).rejects.toThrow("ENOSPC");
    expect([textOf("crosscheck.json"), names()]).toEqual(["before", ["crosscheck.json"]]);
  });

  it.each([
    ["folder", "it is a folder"],
    ["dangling", "it is a link that leads nowhere"],
    ["ring", "it is a link that leads in a circle"],
    ["none/new.json", "its folder is gone"],
  ])("is told of: %s", async (name, reason) => {
    files.mkdirSync(at("folder"));
    files.symlinkSync("nowhere", at("dangling"));
    files.symlinkSync("ring", at("ring"));
    const before = names();
    await expect(host.write(name, "after")).rejects.toThrow(reason);
    expect(names()).toEqual(before);
  });

  it.runIf(onUnix)("is no pipe, at which nobody waits", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    await expect(host.write("pipe", "after")).rejects.toThrow("it is no regular file");
  });

  it("is one without the right to write, though its folder would let it be replaced", async () => {
    await expect(replaceFile(at("crosscheck.json"), "after", failing("access", "EACCES"))).rejects.toThrow("EACCES");
    expect([textOf("crosscheck.json"), names()]).toEqual(["before", ["crosscheck.json"]]);
  });
});

describe("a folder in which nothing can be made", () => {
  it.each(["EACCES", "EPERM"])("holds a file that is written in place (%s)", async (code) => {
    await replaceFile(at("crosscheck.json"), "after", failing("open", code));
    expect([textOf("crosscheck.json"), names()]).toEqual(["after", ["crosscheck.json"]]);
  });

  it("takes no new file", async () => {
    await expect(replaceFile(at("new.json"), "after", failing("open", "EACCES"))).rejects.toThrow("EACCES");
    expect(names()).toEqual(["crosscheck.json"]);
  });

  it("holds a file that another holds fast, which is written in place", async () => {
    await replaceFile(at("crosscheck.json"), "after", failing("rename", "EBUSY"));
    expect([textOf("crosscheck.json"), names()]).toEqual(["after", ["crosscheck.json"]]);
  });
});
