import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { json, PAGE, run } from "../kit/command-line";

describe("what somebody decided", () => {
  let desk: string;
  const inDesk = (name: string) => join(desk, name);
  const write = (name: string, value: unknown) => writeFileSync(inDesk(name), JSON.stringify(value));

  beforeEach(() => {
    desk = mkdtempSync(join(tmpdir(), "crosscheck-"));
    for (const [name, toll] of Object.entries({ a: "ten", b: "sixteen" }))
      writeFileSync(inDesk(`${name}.txt`), PAGE.replace("ten people were hurt", `${toll} people were killed`));
  });
  afterEach(() => rmSync(desk, { recursive: true }));

  it("is no conflict any more once it is dismissed, but is counted", async () => {
    const before = await json("check", "--format", "json", desk);
    const [{ fingerprint }] = before.stories[0].conflicts;
    expect((await run("check", desk)).status).toBe(1);
    write("crosscheck.review.json", { version: 1, dismissed: [{ fingerprint }] });
    const { status, out } = await run("check", desk);
    expect({ status, out }).toEqual({ status: 0, out: "2 articles in 1 story: no open conflicts, 1 dismissed.\n" });
    expect((await json("check", "--format", "json", desk)).stories[0].conflicts[0].state).toBe("dismissed");
  });

  it("is told of where the review is broken, and the rest goes on", async () => {
    writeFileSync(inDesk("crosscheck.review.json"), "{ broken");
    const { status, complaints } = await run("check", desk);
    expect(status).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/^crosscheck\.review\.json:1:3: not all of it could be read: /)]);
  });

  it("holds for files that are named, too, but what is named is not left out", async () => {
    write("crosscheck.json", { exclude: ["b.txt"], sources: { "a.txt": { outlet: "The Courier" } } });
    const { status, out } = await run("check", inDesk("a.txt"), inDesk("b.txt"));
    expect(status).toBe(1);
    expect(out).toMatch(/^2 articles in 1 story: 1 open conflict /m);
    const { articles } = await json("read", "--format", "json", inDesk("a.txt"));
    expect(articles[0].outlet).toBe("The Courier");
    expect((await run("check", desk)).out).toMatch(/^1 article in 1 story: no open conflicts/);
  });
});
