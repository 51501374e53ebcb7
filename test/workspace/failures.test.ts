import { describe, expect, it } from "vitest";
import { MAXIMUM_BYTES } from "../../server/src/workspace/decoding";
import type { Folder } from "../../server/src/workspace/folder";
import { NotEditable } from "../../server/src/workspace/folder-files";
import { UNHURRIED } from "../../server/src/workspace/pace";
import { dismissConflict } from "../../server/src/workspace/review-edits";
import { ignoreFile, setPublished } from "../../server/src/workspace/settings-edits";
import { whyLeftOut } from "../../server/src/workspace/snapshot";
import { article, opened } from "../kit/folder";

const LOCKED = new Error("reading it is not permitted");
const articles = (folder: Folder) =>
  [...folder.snapshot.files.values()].filter(({ source }) => source).map(({ path }) => path);
const notice = (folder: Folder, path: string) => folder.snapshot.files.get(path)?.notice;
const problems = (folder: Folder) =>
  folder.snapshot.problems.map(
    ({ path, severity, message, range: { start } }) =>
      `${severity} ${path}:${start.line + 1}:${start.character + 1} ${message}`,
  );

describe("files that are no good text", () => {
  it("are told of, once each, and the rest is read", async () => {
    const { folder } = await opened({
      "a.txt": article("A"),
      "binary.txt": new Uint8Array([0, 1, 2, 3]),
      "empty.txt": "",
      "locked.txt": LOCKED,
      "latin.txt": new Uint8Array(
        [...article("A")].map((c) => (c === "–" ? 0x96 : c === "“" ? 0x93 : c === "”" ? 0x94 : c.charCodeAt(0))),
      ),
    });
    expect(notice(folder, "binary.txt")).toBe("it is binary");
    expect(notice(folder, "empty.txt")).toBe("it is empty");
    expect(notice(folder, "locked.txt")).toBe("reading it is not permitted");
    expect(notice(folder, "latin.txt")).toBe("it is not UTF-8; it was read as windows-1252");
    expect(articles(folder)).toEqual(["a.txt", "latin.txt"]);
  });

  it("are told of where they are listed and cannot be found, and why that may be", async () => {
    const { folder, host } = await opened({ "a.txt": article("A") });
    for (const path of ["gone.txt", "caf\uFFFD.txt"]) host.files.set(path, "");
    host.read = async () => null;
    folder.rescan();
    await folder.update(UNHURRIED);
    expect(notice(folder, "gone.txt")).toBe("it cannot be found");
    expect(notice(folder, "caf\uFFFD.txt")).toBe("its name is no valid UTF-8");
  });

  it("are read up to the cap, and left out for what they are and not for their length", async () => {
    const { folder } = await opened({
      "long.txt": new Uint8Array(50_000_000).fill(0x61),
      "story.txt": article("A") + "\nNobody was hurt, the mayor said.\n".repeat(70_000),
    });
    const cut = "it was read up to 2 MB";
    expect(notice(folder, "long.txt")).toBe(cut);
    expect(notice(folder, "story.txt")).toBe(cut);
    expect(articles(folder)).toEqual(["story.txt"]);
    expect(whyLeftOut(folder.snapshot.files.get("long.txt")!)).toBe(`it is too short to tell; ${cut}`);
  });

  it("are read up to the cap in the editor, too", async () => {
    const { folder } = await opened({ "a.txt": "" });
    folder.setOpen("a.txt", "word ".repeat(1_000_000));
    await folder.update(UNHURRIED);
    expect(notice(folder, "a.txt")).toBe("it was read up to 2 MB");
    expect(MAXIMUM_BYTES).toBe(2_000_000);
  });
});

describe("settings that cannot be used", () => {
  it("keeps the last good settings in force while the file is broken", async () => {
    const { folder, host } = await opened({ "a.txt": article("A"), "crosscheck.json": '{ "exclude": ["a.txt"] }' });
    host.files.set("crosscheck.json", '{\n  "exclude": ["a.txt"');
    folder.touch("crosscheck.json");
    await folder.update(UNHURRIED);
    expect(folder.paths).toEqual([]);
    expect(folder.snapshot.problems[0]).toMatchObject({
      path: "crosscheck.json",
      severity: "error",
      range: { start: { line: 1 } },
    });
    host.files.set("crosscheck.json", "{}");
    folder.touch("crosscheck.json");
    await folder.update(UNHURRIED);
    expect(folder.snapshot.problems).toEqual([]);
    expect(folder.paths).toEqual(["a.txt"]);
  });

  it.each([
    ["that must not be read", LOCKED, "reading it is not permitted"],
    ["that are binary", new Uint8Array([0, 1, 2, 3]), "it is binary"],
    ["that are too large", `{ "exclude": ["${"a".repeat(MAXIMUM_BYTES)}"] }`, "it is larger than 2 MB"],
    ["that are nested too deeply", "[".repeat(200_000), "this is nested too deeply"],
  ])("%s are told of, and what was in force before stays", async (_, content, message) => {
    const { folder, host } = await opened({ "a.txt": article("A"), "crosscheck.json": '{ "exclude": ["a.txt"] }' });
    host.files.set("crosscheck.json", content);
    folder.touch("crosscheck.json");
    await folder.update(UNHURRIED);
    expect(folder.paths).toEqual([]);
    expect(problems(folder)).toEqual([`error crosscheck.json:1:1 ${message}`]);
  });

  it("govern the folder from above as well", async () => {
    const { folder } = await opened({ "a.txt": article("A"), "../crosscheck.json": LOCKED });
    expect(problems(folder)).toEqual(["error ../crosscheck.json:1:1 reading it is not permitted"]);
    expect(articles(folder)).toEqual(["a.txt"]);
  });
});

describe("a review that cannot be used", () => {
  const dismissed = (fingerprint: string) => `{ "version": 1, "dismissed": [{ "fingerprint": "${fingerprint}" }] }`;

  async function contradicting(review: string | Error) {
    const toll = (words: string) => article("The pier", words);
    return opened({
      "a.txt": toll("Ten people were killed."),
      "b.txt": toll("Sixteen people were killed."),
      "crosscheck.review.json": review,
    });
  }
  const open = (folder: Folder) =>
    folder.snapshot.stories.flatMap(({ conflicts }) => conflicts.filter(({ state }) => state === "open"));

  it("stays in force as it was while it cannot be read", async () => {
    const { folder, host } = await contradicting("");
    const [{ fingerprint }] = open(folder);
    for (const content of [dismissed(fingerprint), LOCKED]) {
      host.files.set("crosscheck.review.json", content);
      folder.touch("crosscheck.review.json");
      await folder.update(UNHURRIED);
      expect(open(folder)).toEqual([]);
    }
    expect(problems(folder)).toEqual(["error crosscheck.review.json:1:1 reading it is not permitted"]);
  });

  it("is told of at the place of its fault", async () => {
    const { folder } = await contradicting('{\n  "dismissed": [}\n}');
    expect(problems(folder)[0]).toBe(
      "error crosscheck.review.json:2:17 not all of it could be read: it is not valid JSON: expected a value",
    );
  });
});

describe("what the editor writes", () => {
  it.each([
    ["broken", "{ broken", "in line 1, this is no JSON"],
    ["of another shape", '{\n  "exclude": "a.txt"\n}', "in line 2, expected a list of globs"],
    ["binary", new Uint8Array([0, 1, 2, 3]), "it is binary"],
    ["locked", LOCKED, "reading it is not permitted"],
  ])("leaves settings that are %s as they are", async (_, content, reason) => {
    const { folder, host } = await opened({ "a.txt": article("A"), "crosscheck.json": content });
    const refusal = new NotEditable(`crosscheck.json was left as it is: ${reason}.`);
    await expect(setPublished(folder, "a.txt", "2025-03-05")).rejects.toEqual(refusal);
    await expect(ignoreFile(folder, "a.txt")).rejects.toEqual(refusal);
    expect(host.files.get("crosscheck.json")).toBe(content);
  });

  it("tells of a disk that takes nothing", async () => {
    const { folder, host } = await opened({ "a.txt": article("A") });
    host.write = () => Promise.reject(new Error("the disk is full"));
    await expect(setPublished(folder, "a.txt", "2025-03-05")).rejects.toEqual(
      new NotEditable("crosscheck.json was left as it is: the disk is full."),
    );
  });

  it("writes nothing where nothing changes", async () => {
    const { folder, host } = await opened({ "a.txt": article("A"), "crosscheck.json": '{ "exclude": ["a.txt"] }' });
    host.write = () => Promise.reject(new Error("it was written"));
    await ignoreFile(folder, "a.txt");
  });

  it.each([
    ["locked", LOCKED, "reading it is not permitted"],
    ["broken", '{ "version": 1, "dismissed": [', "it is not valid JSON: expected a closing bracket"],
  ])("leaves a review that is %s as it is", async (_, review, reason) => {
    const { folder, host } = await opened({
      "a.txt": article("The pier", "Ten people were killed."),
      "b.txt": article("The pier", "Sixteen people were killed."),
      "crosscheck.review.json": review,
    });
    const [{ fingerprint }] = folder.snapshot.stories.flatMap(({ conflicts }) => conflicts);
    await expect(dismissConflict(folder, "a.txt", fingerprint)).rejects.toEqual(
      new NotEditable(`crosscheck.review.json was left as it is: ${reason}.`),
    );
    expect(host.files.get("crosscheck.review.json")).toBe(review);
    await expect(dismissConflict(folder, "a.txt", "none")).rejects.toBeInstanceOf(NotEditable);
  });
});
