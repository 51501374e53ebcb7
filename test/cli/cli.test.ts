import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/program";

let folder: string;
let broken: string;
const PAGE = `Pier falls into the harbour
Published 5 March 2025

PORT VELDA – A pier fell into the harbour on Tuesday, and ten people were hurt, the harbour master said.

“We heard a crack, and then it was gone,” said Ines Albrecht, the harbour master. She had warned of the pier in 2023.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crosscheck-"));
  mkdirSync(join(folder, "sub"));
  mkdirSync(join(folder, "nothing"));
  writeFileSync(join(folder, "a.txt"), PAGE);
  writeFileSync(join(folder, "sub", "b.txt"), PAGE);
  writeFileSync(join(folder, "sub", "notes.md"), PAGE);
  writeFileSync(join(folder, "binary.txt"), new Uint8Array([0, 1, 2]));
  symlinkSync(join(folder, "nowhere"), join(folder, "dangling.txt"));
  broken = mkdtempSync(join(tmpdir(), "crosscheck-"));
  writeFileSync(join(broken, "a.txt"), PAGE);
  writeFileSync(join(broken, "crosscheck.json"), '{\n  "rules": 3\n}');
});
afterAll(() => [folder, broken].forEach((path) => rmSync(path, { recursive: true })));

/** Runs the command line in this process. */
async function crosscheck(...words: string[]) {
  let out = "";
  const complaints: string[] = [];
  const status = await run(["node", "crosscheck", ...words], {
    out: (text) => void (out += text),
    complain: (line) => complaints.push(line.replaceAll(folder, "~")),
    colors: pc.createColors(false),
  });
  return { status, out, complaints };
}
const json = async (...words: string[]) => JSON.parse((await crosscheck(...words)).out);

describe("read", () => {
  it("reads every text of a folder, Markdown too, with paths relative to it", async () => {
    const { articles } = await json("read", "--format", "json", folder);
    expect(articles.map(({ path }: { path: string }) => path)).toEqual(["a.txt", "sub/b.txt", "sub/notes.md"]);
  });

  it("prints the fields of the contract", async () => {
    const { version, articles } = await json("read", "--format", "json", join(folder, "a.txt"));
    expect(version).toBe(1);
    expect(articles[0]).toMatchObject({ path: join(folder, "a.txt"), outlet: null, language: "en" });
    for (const list of ["quotes", "dates", "figures", "people"]) expect(articles[0][list]).toBeInstanceOf(Array);
  });

  it("names what it could not read, and goes on", async () => {
    const { status, complaints } = await crosscheck("read", folder);
    expect(status).toBe(0);
    expect(complaints).toEqual(["binary.txt: it is binary", "dangling.txt: it is a link that leads nowhere"]);
  });
});

describe("check", () => {
  it("takes paths as they are given", async () => {
    const paths = [join(folder, "sub", "b.txt"), join(folder, "a.txt")];
    const { stories } = await json("check", "--format", "json", ...paths);
    expect(stories.flatMap((story: { articles: string[] }) => story.articles).sort()).toEqual([...paths].sort());
  });

  it("leaves out what is no article and says so", async () => {
    const { complaints } = await crosscheck("check", folder);
    expect(complaints).toContain("binary.txt is left out: it is binary");
    expect(complaints).toContain("dangling.txt is left out: it is a link that leads nowhere");
  });

  it("runs on a folder without articles", async () => {
    const { status, out, complaints } = await crosscheck("check", join(folder, "nothing"));
    expect({ status, out, complaints }).toEqual({
      status: 0,
      out: "0 articles in 0 stories: 0 open conflicts.\n",
      complaints: ["no articles found"],
    });
  });

  it("gives the same bytes twice", async () => {
    expect((await crosscheck("check", "--format", "json", "samples")).out).toBe(
      (await crosscheck("check", "--format", "json", "samples")).out,
    );
  });
});

describe("stories", () => {
  it("are split and joined by the folder's settings", async () => {
    const split = mkdtempSync(join(tmpdir(), "crosscheck-"));
    for (const name of ["a.txt", "b.txt"]) writeFileSync(join(split, name), PAGE);
    const stories = async () =>
      (await json("check", "--format", "json", split)).stories.map(({ articles }: { articles: string[] }) => articles);
    expect(await stories()).toEqual([["a.txt", "b.txt"]]);
    writeFileSync(join(split, "crosscheck.json"), '{ "stories": { "different": [["a.txt", "b.txt"]] } }');
    expect(await stories()).toEqual([["a.txt"], ["b.txt"]]);
    rmSync(split, { recursive: true });
  });
});

describe("what cannot run", () => {
  it.each([
    [["check", "no-such-file.txt"], "no-such-file.txt: it does not exist"],
    [["read", "--format", "xml"], "error: option '-f, --format <format>' argument 'xml' is invalid."],
    [["check", "--fail-on", "loud"], "error: option '--fail-on <severity>' argument 'loud' is invalid."],
    [["chekc"], "error: unknown command 'chekc'"],
  ])("%j", async (words, message) => {
    const { status, complaints } = await crosscheck(...words);
    expect(status).toBe(2);
    expect(complaints.join("\n")).toContain(message);
  });

  it("stops at broken settings, with line and column", async () => {
    const { status, complaints } = await crosscheck("check", broken);
    expect({ status, complaints }).toEqual({
      status: 2,
      complaints: ["crosscheck.json:2:12: expected an object with one level a rule"],
    });
  });
});

describe("the readable form", () => {
  it("lists each conflict of a story with its passages, aligned", async () => {
    const { status, out } = await crosscheck("check", "samples");
    expect(status).toBe(1);
    const lines = out.split("\n");
    expect(lines.some((line) => /^harbour-fire \(5 articles, \d+ open conflicts\)$/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {2}(?:warning|information|hint) {2}[a-z-]+ {2}\S/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {4}\S.* {2}harbour-fire\/gazette\.txt:\d+:\d+ {2,}“.+”$/.test(line))).toBe(true);
    expect(lines[lines.length - 2]).toMatch(/^10 articles in 2 stories: \d+ open conflicts \(/);
  });

  it("obeys --fail-on", async () => {
    expect((await crosscheck("check", "--fail-on", "never", "samples")).status).toBe(0);
    expect((await crosscheck("check", "--fail-on", "hint", "samples")).status).toBe(1);
  });

  it("never lets an article steer the terminal", async () => {
    writeFileSync(join(broken, "b.txt"), PAGE.replace("PORT VELDA", "PORT\u001b[31m VELDA\u0007"));
    const { out } = await crosscheck("read", join(broken, "b.txt"));
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("shows what one article says, with lines and columns", async () => {
    const { out } = await crosscheck("read", join(folder, "a.txt"));
    expect(out).toContain("quotes");
    expect(out).toMatch(/^ {4}\d+:\d+ +Ines Albrecht {2}“We heard a crack/m);
  });
});
