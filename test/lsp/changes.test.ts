import { renameSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  FileChangeType,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  clientCommands,
  dismissedRequest,
  serverCommands,
  type DismissedConflict,
} from "../../server/src/lsp/protocol";
import { DrivenFolder } from "../kit/driven-folder";
import { DrivenServer, uriOf } from "../kit/server";

const here = new DrivenFolder();
const { start, stop, file, load, documentOf, allDiagnostics, happened, run, statusOf } = here;

describe("what is changed", () => {
  beforeEach(start);
  afterEach(stop);

  describe("a conflict", () => {
    it("is dismissed for good, and comes back when it is reopened", async () => {
      const name = "harbour-fire/gazette.txt";
      const { range, data } = here.server.diagnosticsOf(file(name))[0];
      const fixes = await here.server.connection.sendRequest(CodeActionRequest.type, {
        ...documentOf(name),
        range,
        context: { diagnostics: [] },
      });
      const commands = fixes!.map((fix) => (typeof fix.command === "object" ? fix.command.command : fix.command));
      expect(commands[0]).toBe(clientCommands.openBeside);
      expect(commands).toEqual(expect.arrayContaining([clientCommands.compare, serverCommands.dismiss]));
      const { fingerprint } = data as { fingerprint: string };
      const has = () => allDiagnostics().some((diagnostic) => diagnostic.data?.fingerprint === fingerprint);
      await run(serverCommands.dismiss, uriOf(file(name)), fingerprint);
      await here.server.until(() => !has());
      expect(load("crosscheck.review.json")).toContain(fingerprint);
      const again = await DrivenServer.start([here.folder]);
      await again.ready();
      expect([...again.diagnostics.values()].flat().some((one) => one.data?.fingerprint === fingerprint)).toBe(false);
      await again.stop();
      const dismissed = () => here.server.connection.sendRequest<DismissedConflict[]>(dismissedRequest);
      const [one, ...rest] = await dismissed();
      expect(rest).toEqual([]);
      expect(one).toMatchObject({
        fingerprint,
        headline: expect.stringMatching(/^Sources disagree on [^:]+$/),
        values: expect.stringMatching(/^.+ \(.+\); .+ \(.+\)$/),
      });
      await run(serverCommands.reopen, one.uri, fingerprint);
      await here.server.until(has);
      expect(await dismissed()).toEqual([]);
    });

    it("goes when its rule is turned off", async () => {
      const rule = (one: { code?: unknown }) => one.code === "figure";
      expect(allDiagnostics().some(rule)).toBe(true);
      await run(serverCommands.turnOffRule, uriOf(file("harbour-fire/gazette.txt")), "figure");
      await here.server.until(() => !allDiagnostics().some(rule));
      expect(allDiagnostics()).not.toEqual([]);
    });

    it("goes when those whom it takes for one person are said to be two", async () => {
      const gazette = file("strait-talks/gazette.txt");
      const has = () => here.server.diagnosticsOf(gazette).some(({ code }) => code === "name-spelling");
      expect(has()).toBe(true);
      await run(serverCommands.keepApart, uriOf(gazette), "Dragan Havelka", "Dragan Havelca");
      await here.server.until(() => !has());
      expect(here.server.diagnosticsOf(gazette)).not.toEqual([]);
    });

    it("goes when its file is deleted, renamed or excluded", async () => {
      const name = "harbour-fire/gazette.txt";
      const gone = () => here.server.diagnosticsOf(file(name)).length === 0;
      const there = () => !gone();
      renameSync(file(name), file("harbour-fire/renamed.txt"));
      await happened(name, FileChangeType.Deleted);
      await happened("harbour-fire/renamed.txt", FileChangeType.Created);
      await here.server.until(() => gone() && here.server.diagnosticsOf(file("harbour-fire/renamed.txt")).length > 0);
      renameSync(file("harbour-fire/renamed.txt"), file(name));
      await happened("harbour-fire/renamed.txt", FileChangeType.Deleted);
      await happened(name, FileChangeType.Created);
      await here.server.until(there);
      await run(serverCommands.ignoreFile, uriOf(file(name)));
      await here.server.until(gone);
      await run(serverCommands.treatAsArticle, uriOf(file(name)));
      await here.server.until(there);
    });

    it("goes with its folder", async () => {
      rmSync(file("harbour-fire"), { recursive: true });
      await happened("harbour-fire", FileChangeType.Deleted);
      await here.server.until(() => here.server.status!.articles === 5);
      for (const [uri, list] of here.server.diagnostics) if (uri.includes("harbour-fire")) expect(list).toEqual([]);
    });
  });

  describe("settings", () => {
    it("report their faults at the place, and stay in force as they were", async () => {
      const articles = here.server.status!.articles;
      writeFileSync(file("crosscheck.json"), '{\n  "exclude": [\n}');
      await happened("crosscheck.json", FileChangeType.Created);
      await here.server.until(() => here.server.diagnosticsOf(file("crosscheck.json")).length > 0);
      expect(here.server.diagnosticsOf(file("crosscheck.json"))[0]).toMatchObject({
        severity: 1,
        range: { start: { line: 2 } },
      });
      expect(here.server.status!.articles).toBe(articles);
      writeFileSync(file("crosscheck.json"), '{ "exclude": ["strait-talks/**"] }');
      await happened("crosscheck.json", FileChangeType.Changed);
      await here.server.until(
        () => here.server.status!.articles === 5 && here.server.diagnosticsOf(file("crosscheck.json")).length === 0,
      );
    });

    it("take a publication date; a file that cannot be changed is left alone, with a message", async () => {
      const name = "harbour-fire/gazette.txt";
      await run(serverCommands.setPublished, uriOf(file(name)), "2025-03-06");
      expect(JSON.parse(load("crosscheck.json")).sources[name].published).toBe("2025-03-06");
      expect(await statusOf(file(name))).toMatchObject({
        published: "2025-03-06",
        publishedFrom: "settings",
        article: true,
      });
      writeFileSync(file("crosscheck.json"), "{ broken");
      await run(serverCommands.setPublished, uriOf(file(name)), "2025-03-07");
      await here.server.until(() => here.server.messages.length > 0);
      expect(load("crosscheck.json")).toBe("{ broken");
    });
  });

  describe("settings that are open with unsaved changes", () => {
    const path = () => file("crosscheck.json");
    const name = "harbour-fire/gazette.txt";
    const ON_DISK = '{ "exclude": [] }\n';
    const UNSAVED = '{\n  // not saved yet\n  "rules": { "name-spelling": "off" }\n}\n';

    it("are changed in the editor, and nothing of them is lost", async () => {
      writeFileSync(path(), ON_DISK);
      await here.server.open(path(), ON_DISK, "jsonc");
      await here.server.change(path(), 2, UNSAVED);
      await run(serverCommands.setPublished, uriOf(file(name)), "2025-03-06");
      expect(load("crosscheck.json")).toBe(ON_DISK);
      const [{ textDocument, edits }] = here.server.edits.at(-1)!.documentChanges as TextDocumentEdit[];
      expect(textDocument).toEqual({ uri: uriOf(path()), version: 2 });
      const changed = TextDocument.applyEdits(TextDocument.create(path(), "jsonc", 2, UNSAVED), edits as TextEdit[]);
      expect(changed).toContain("// not saved yet");
      expect(changed).toContain('"name-spelling": "off"');
      await here.server.change(path(), 3, changed);
      await here.server.until(() => here.server.status!.state === "ready");
      expect(await statusOf(file(name))).toMatchObject({ published: "2025-03-06", publishedFrom: "settings" });
    });

    it("are left alone, with a message, where the editor does not take the change", async () => {
      writeFileSync(path(), ON_DISK);
      await here.server.open(path(), UNSAVED, "jsonc");
      here.server.takesEdits = false;
      await run(serverCommands.ignoreFile, uriOf(file(name)));
      await here.server.until(() => here.server.messages.length > 0);
      expect(here.server.messages).toEqual(["Crosscheck: crosscheck.json was left as it is: it is being edited."]);
      expect(load("crosscheck.json")).toBe(ON_DISK);
    });
  });
});
