import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ELSEWHERE, json, PAGE, run } from "../kit/command-line";

const onUnix = process.platform !== "win32";
const isSuperuser = process.getuid?.() === 0;
let folder: string;
let broken: string;

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
  writeFileSync(join(broken, "crosscheck.json"), '{\n  "rules": 3,\n  "exclude": 3\n}');
});
afterAll(() => [folder, broken].forEach((path) => rmSync(path, { recursive: true })));

/** Runs the command line; in what it complains of, the folder’s name is cut short. */
async function crosscheck(...words: string[]) {
  const { complaints, ...rest } = await run(...words);
  return { ...rest, complaints: complaints.map((line) => line.replaceAll(folder, "~")) };
}

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

  it("has null where nothing bounds a number from above", async () => {
    const path = join(folder, "bound.md");
    writeFileSync(path, PAGE.replace("ten people", "at least 14 people"));
    const { articles } = await json("read", "--format", "json", path);
    rmSync(path);
    expect(articles[0].figures).toContainEqual(expect.objectContaining({ value: 14, min: 14, max: null }));
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
      out: "No articles.\n",
      complaints: [
        "~/nothing: there is no article to check among its .txt and .article files; crosscheck.json can name files of other endings in “include”",
      ],
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
    [["read", "--format", "xml"], "option '-f, --format <format>' argument 'xml' is invalid."],
    [["check", "--fail-on", "loud"], "option '--fail-on <severity>' argument 'loud' is invalid."],
    [["chekc"], "unknown command 'chekc' (Did you mean check?)"],
  ])("%j", async (words, message) => {
    const { status, complaints } = await crosscheck(...words);
    expect(status).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(message);
  });

  it("names every path that cannot be used", async () => {
    const { status, complaints } = await crosscheck("check", join(folder, "x.txt"), folder, join(folder, "y"), "");
    expect({ status, complaints }).toEqual({
      status: 2,
      complaints: ["~/x.txt: it does not exist", "~/y: it does not exist", "“”: it does not exist"],
    });
  });

  it.runIf(onUnix)("names every path that cannot be read", async () => {
    const circle = join(folder, "circle.txt");
    symlinkSync(circle, circle);
    const locked = mkdtempSync(join(tmpdir(), "crosscheck-"));
    const file = join(folder, "locked.txt");
    writeFileSync(file, PAGE, { mode: 0 });
    chmodSync(locked, 0);
    // Whoever may read everything has only the circle.
    const shut = isSuperuser ? [] : [locked, file];
    const { status, complaints } = await crosscheck("check", circle, ...shut);
    expect({ status, complaints }).toEqual({
      status: 2,
      complaints: [
        "~/circle.txt: it is a link that leads in a circle",
        ...[`${locked}: reading it is not permitted`, "~/locked.txt: reading it is not permitted"].slice(
          0,
          shut.length,
        ),
      ],
    });
    for (const path of [circle, locked, file]) rmSync(path, { recursive: true });
  });

  it.runIf(onUnix)("tells of a folder that was deleted while one is in it", () => {
    const gone = mkdtempSync(join(tmpdir(), "crosscheck-"));
    const command = `rmdir "${gone}" && "${process.execPath}" "${resolve("dist/crosscheck.js")}" check`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: gone, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "crosscheck: .: it does not exist\n" });
  });

  it.runIf(onUnix)("leaves out a pipe, at which nobody waits", async () => {
    const piped = mkdtempSync(join(tmpdir(), "crosscheck-"));
    execFileSync("mkfifo", [join(piped, "pipe.txt")]);
    expect((await crosscheck("check", piped)).complaints).toContain("pipe.txt is left out: it is no regular file");
    expect(await crosscheck("check", join(piped, "pipe.txt"))).toMatchObject({
      status: 2,
      complaints: [`${join(piped, "pipe.txt")}: it is neither a file nor a folder`],
    });
    rmSync(piped, { recursive: true });
  });

  it("stops at broken settings before it reads any article, with line and column of every fault", async () => {
    const { status, out, complaints } = await crosscheck("check", broken);
    expect({ status, out, complaints }).toEqual({
      status: 2,
      out: "",
      complaints: [
        "crosscheck.json:2:12: expected an object with one level a rule",
        "crosscheck.json:3:14: expected a list of globs",
      ],
    });
  });
});

describe("the readable form", () => {
  it("lists each conflict of a story with its passages, aligned", async () => {
    const { status, out } = await crosscheck("check", "samples");
    expect(status).toBe(1);
    const lines = out.split("\n");
    expect(lines.some((line) => /^harbour-fire \(5 articles, \d+ open conflicts, \d+ hints?\)$/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {2}(?:warning|information|hint) {2}[a-z-]+ {2}\S/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {4}\S.* {2}harbour-fire\/gazette\.txt:\d+:\d+ {2,}“.+”$/.test(line))).toBe(true);
    // The pictures of the readme and the checks of the window show this one.
    expect(lines.some((line) => /^ {4}80,000 tonnes per year +strait-talks\/gazette\.txt/.test(line))).toBe(true);
    expect(lines[lines.length - 2]).toMatch(/^10 articles in 2 stories: \d+ open conflicts \(/);
  });

  it("obeys --fail-on", async () => {
    expect((await crosscheck("check", "--fail-on", "never", "samples")).status).toBe(0);
    expect((await crosscheck("check", "--fail-on", "hint", "samples")).status).toBe(1);
  });

  it("lists the most severe conflicts of a story first", async () => {
    const { out } = await crosscheck("check", join("samples", "harbour-fire"));
    const severities = [...out.matchAll(/^ {2}(warning|information|hint) {2}/gm)].map(([, severity]) => severity);
    expect(new Set(severities).size).toBeGreaterThan(1);
    const rank = (severity: string) => ["warning", "information", "hint"].indexOf(severity);
    expect(severities).toEqual([...severities].sort((a, b) => rank(a) - rank(b)));
  });

  it("cuts long passages, and names a story after its folder only where that holds nothing else", async () => {
    const mixed = mkdtempSync(join(tmpdir(), "crosscheck-"));
    for (const [name, toll] of Object.entries({ a: "ten", b: "sixteen" }))
      writeFileSync(join(mixed, `${name}.txt`), PAGE.replace("ten people were hurt", `${toll} people were killed`));
    const headOf = async () => (await crosscheck("check", mixed)).out.split("\n")[0];
    expect(await headOf()).toBe(`${basename(mixed)} (2 articles, 1 open conflict)`);
    writeFileSync(join(mixed, "c.txt"), ELSEWHERE);
    expect(await headOf()).toBe("Pier falls into the harbour (2 articles, 1 open conflict)");
    const { out } = await crosscheck("read", join(mixed, "c.txt"));
    expect(out).toMatch(/“The trees are three weeks behind, .{20,60}… {2}direct$/m);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(160);
    rmSync(mixed, { recursive: true });
  });

  it("shows what one article says, with lines and columns", async () => {
    const { out } = await crosscheck("read", join(folder, "a.txt"));
    expect(out).toContain("quotes");
    expect(out).toMatch(/^ {4}\d+:\d+ +Ines Albrecht +“We heard a crack/m);
  });
});

describe("a terminal", () => {
  const colored = (environment: NodeJS.ProcessEnv) =>
    execFileSync(process.execPath, ["dist/crosscheck.js", "read", join(folder, "a.txt")], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...environment },
    }).includes("\u001b[");

  it.each([
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "0" }, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("has colours with %j: %j", (environment, expected) => expect(colored(environment)).toBe(expected));

  it.runIf(onUnix)("may close the pipe early", () => {
    const command = `"${process.execPath}" dist/crosscheck.js read --format json samples samples/. | true`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

it.runIf(existsSync("/dev/full"))("an output that cannot be written is no conflict, and is told in one line", () => {
  const command = `"${process.execPath}" dist/crosscheck.js check samples > /dev/full`;
  const { status, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "crosscheck: the output could not be written: the disk is full\n",
  });
});

describe("articles that nothing is compared with", () => {
  const summaryOf = async (...words: string[]) =>
    (await crosscheck("check", ...words)).out.trimEnd().split("\n").at(-1);

  it("are told of, since no conflicts among them are no good news", async () => {
    expect(await summaryOf(join(folder, "a.txt"))).toBe(
      "1 article in 1 story: no open conflicts. There is no other article to compare it with.",
    );
    writeFileSync(join(folder, "elsewhere.txt"), ELSEWHERE);
    expect(await summaryOf(join(folder, "a.txt"), join(folder, "elsewhere.txt"))).toBe(
      "2 articles in 2 stories: no open conflicts. No two of them were found to tell of one event, so that none were compared.",
    );
    rmSync(join(folder, "elsewhere.txt"));
  });
});

describe("a hostile folder", () => {
  const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Cf}/u;
  const HOSTILE = "\u001b[31m\u009b2J\u0007\u202e\u200b";
  let hostile: string;

  beforeAll(() => {
    hostile = mkdtempSync(join(tmpdir(), "crosscheck-"));
    const page = PAGE.replace("Pier falls", `Pier ${HOSTILE} falls`).replace("We heard", `We ${HOSTILE} heard`);
    for (const [name, toll] of Object.entries({
      [`a ${HOSTILE}\n.txt`]: "ten",
      "[b](command:x) `c` 🔥.txt": "sixteen",
    }))
      writeFileSync(join(hostile, name), page.replace("ten people were hurt", `${toll} people were killed`));
    writeFileSync(join(hostile, `empty${HOSTILE}.txt`), "");
    writeFileSync(join(hostile, "crosscheck.json"), `{ "rules": { "${"role\u202e"}": "off" } }`);
  });
  afterAll(() => rmSync(hostile, { recursive: true }));

  it.each([
    [["check"], "Sources disagree on the number killed"],
    [["read"], "Ines Albrecht"],
    [["check", "--format", "json"], '"figure"'],
    [["read", "--format", "json"], '"Ines Albrecht"'],
  ])("%j shows its words and obeys none of them", async (words, expected) => {
    const { out, complaints } = await crosscheck(...words, hostile);
    expect(out).toContain(expected);
    expect(complaints.some((line) => line.includes("it is empty"))).toBe(true);
    for (const text of [out, ...complaints]) expect(text).not.toMatch(STEERING);
  });

  it("is printed in full as JSON", async () => {
    const { articles } = await json("read", "--format", "json", hostile);
    expect(articles.map(({ path }: { path: string }) => path)).toContain(`a ${HOSTILE}\n.txt`);
  });
});
