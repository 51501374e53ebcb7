import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FileChangeType, HoverRequest, type MarkupContent } from "vscode-languageserver-protocol";
import { DrivenFolder, positionOf } from "../kit/driven-folder";

const here = new DrivenFolder();
const { start, stop, file, load, documentOf, allDiagnostics, happened, tokensOf, statusOf } = here;

beforeEach(start);
afterEach(stop);

describe("files that are no good text", () => {
  it("are told of, one by one, and the rest goes on", async () => {
    const names = {
      "empty.txt": "",
      "binary.txt": new Uint8Array([0, 1, 2, 3]),
      "huge.txt": new Uint8Array(50_000_000).fill(0x61),
      "line.txt": "word ".repeat(1_000_000),
      "latin.txt": iconv.encode(load("harbour-fire/courier.txt"), "windows-1252"),
    };
    for (const [name, content] of Object.entries(names)) {
      writeFileSync(file(name), content);
      await happened(name, FileChangeType.Created);
    }
    mkdirSync(file("folder.txt"));
    await happened("folder.txt", FileChangeType.Created);
    await here.server.until(() => here.server.status!.articles >= 10);
    const notice = async (name: string) => (await statusOf(file(name)))?.notice;
    expect(await notice("empty.txt")).toBe("it is empty");
    expect(await notice("binary.txt")).toBe("it is binary");
    expect(await notice("huge.txt")).toBe("it was read up to 2 MB");
    expect(await notice("line.txt")).toBe("it was read up to 2 MB");
    expect(await notice("latin.txt")).toMatch(/^it is not UTF-8/);
    expect(await statusOf(file("folder.txt"))).toBeNull();
    expect(await statusOf(file("harbour-fire/courier.txt"))).toMatchObject({ article: true });
  });

  it("a line of 5 MB in an open document answers too", async () => {
    await here.server.open(file("long.txt"), "word ".repeat(1_000_000));
    expect(await tokensOf(file("long.txt"))).toHaveProperty("data");
  });
});

describe("an editor that refuses to ask for new colours", () => {
  it("is answered all the same", async () => {
    const { server } = here;
    server.takesRefreshes = false;
    await server.open(file("harbour-fire/gazette.txt"), load("harbour-fire/gazette.txt"));
    expect(await tokensOf(file("harbour-fire/gazette.txt"))).toHaveProperty("data");
    // What the other article said of the same figures and days is gone.
    for (const name of ["courier", "lantern", "wire-1", "wire-2"])
      await server.open(file(`harbour-fire/${name}.txt`), "Nothing happened.\n");
    await server.until(() => server.refreshes > 0);
    expect(await tokensOf(file("harbour-fire/gazette.txt"))).toHaveProperty("data");
    expect(server.warnings.join()).toContain("no new colours");
  });
});

describe("a hostile folder", () => {
  const HOSTILE = "\u001b[31m\u0007\u202e[click](command:evil) <b>bold</b> ![x](https://evil.example/x.png) `code` | ";
  const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Cf}/u;
  const names = ["harbour-fire/[a](command:x) <i>.txt", "harbour-fire/`b` “quote” 🔥 # ? %20.txt"];

  /** Markdown without what is escaped in it. */
  const effective = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, "");

  it("has its words shown, and none of them interpreted", async () => {
    const text = load("harbour-fire/gazette.txt")
      .replace("Velda Gazette", "")
      .replace("Twelve dead", `${HOSTILE} Twelve dead`)
      .replace("We had no warning", `We had ${HOSTILE} no warning`);
    for (const name of names) {
      writeFileSync(file(name), text);
      await happened(name, FileChangeType.Created);
    }
    symlinkSync("nowhere.txt", file("dangling.txt"));
    await happened("dangling.txt", FileChangeType.Created);
    await here.server.until(() => names.every((name) => here.server.diagnosticsOf(file(name)).length > 0));
    for (const { message, relatedInformation } of allDiagnostics())
      for (const line of [message, ...(relatedInformation ?? []).map((related) => related.message)])
        expect(line).not.toMatch(UNSAFE);
    const courier = load("harbour-fire/courier.txt");
    const shown = ["14 people", "Tuesday", "Ines Albrecht", "We had little warning"].map(async (words) => {
      const position = positionOf(courier, words);
      const hover = await here.server.connection.sendRequest(HoverRequest.type, {
        ...documentOf("harbour-fire/courier.txt"),
        position,
      });
      return (hover?.contents as MarkupContent).value;
    });
    for (const markdown of await Promise.all(shown)) {
      expect(markdown).toContain("click");
      expect(markdown).not.toMatch(UNSAFE);
      expect(effective(markdown)).not.toMatch(/[<`!]/);
      for (const [, target] of effective(markdown).matchAll(/\]\(([^)]*)/g)) expect(target).toMatch(/^file:\/\//);
    }
    expect((await statusOf(file("dangling.txt")))?.notice).toBe("it is a link that leads nowhere");
  });

  it("may have settings that overflow the stack", async () => {
    writeFileSync(file("crosscheck.json"), "[".repeat(200_000));
    await happened("crosscheck.json", FileChangeType.Created);
    await here.server.until(() => here.server.diagnosticsOf(file("crosscheck.json")).length > 0);
    expect(here.server.diagnosticsOf(file("crosscheck.json"))[0].message).toMatch(/^This is nested too deeply/);
    expect(here.server.status).toMatchObject({ state: "ready", articles: 10 });
  });
});
