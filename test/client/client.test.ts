import { expect, test } from "vitest";
import { dateFault } from "../../client/src/commands/date-fault";
import { outcomeText } from "../../client/src/commands/outcome-text";
import { isoOf } from "../../client/src/commands/typed-date";
import { neighbour } from "../../client/src/commands/neighbour";
import { CrashCount } from "../../client/src/crash-count";
import { articleSelector } from "../../client/src/documents";
import { documentText, folderText, folderTip, publishedText } from "../../client/src/status/text";
import manifest from "../../package.json";
import { parseSettings } from "../../server/src/workspace/settings";
import { serverCommands } from "../../server/src/lsp/protocol";
import type { ConflictPlace, DocumentStatus } from "../../server/src/lsp/protocol";

const place = (uri: string, line: number, character = 0): ConflictPlace => {
  const start = { line, character };
  return { uri, range: { start, end: { line, character: character + 1 } }, message: "", fingerprint: "" };
};
const ring = [place("a", 2), place("a", 2, 9), place("b", 0), place("d", 5)];
const from = (uri: string, line: number, character = 0) => ({ uri, line, character });

test.each([
  ["before the first of its file", from("a", 0), 0, 3],
  ["on the first", from("a", 2), 1, 3],
  ["between two on one line", from("a", 2, 4), 1, 0],
  ["after the last of its file", from("a", 7), 2, 1],
  ["on the only one of a file", from("b", 0), 3, 1],
  ["after the last of all", from("d", 6), 0, 3],
  ["in a file without conflicts", from("c", 3), 0, 3],
  ["nowhere", undefined, 0, 3],
])("the next and the previous conflict, %s", (_where, here, next, previous) => {
  expect([neighbour(ring, here, 1), neighbour(ring, here, -1)]).toEqual([next, previous]);
});

test("conflicts that have one place are passed together", () => {
  const twice = [place("a", 2), place("a", 2), place("b", 0)];
  expect([neighbour(twice, from("a", 2), 1), neighbour(twice, from("a", 2), -1)]).toEqual([2, 2]);
});

test("there is no next conflict where there is none", () => {
  expect(neighbour([], from("a", 0), 1)).toBe(-1);
});

test.each(["2025-03-04", "2024-02-29", "2025-03-04T18:30", "2025-03-04T18:30:05Z", "2025-03-04T18:30+02:00"])(
  "%s is a date",
  (text) => expect(dateFault(text)).toBeNull(),
);

test.each(["", "4 March", "2025-3-4", "2025-02-30", "2025-13-01", "2025-03-04T25:00", "2025-03-04 and more"])(
  "“%s” is no date",
  (text) => expect(dateFault(text)).not.toBeNull(),
);

test.each([
  "2025-03-04",
  "2025-03-04T18:30",
  "2025-03-04T18:30:05Z",
  "2025-03-04T18:30+02:00",
  "2025-02-30",
  "2025-03-04T25:00",
  "2025-3-4",
  "4 March",
])("the window and the settings take %s alike", (published) => {
  const { settings } = parseSettings(JSON.stringify({ sources: { "a.txt": { published } } }), []);
  expect(dateFault(published) === null).toBe(settings !== null);
});

test.each([
  ["4 March 2025", "2025-03-04"],
  [" 14 Sept. 2025 ", "2025-09-14"],
  ["March 4, 2025", "2025-03-04"],
  ["may 4 2025", "2025-05-04"],
  ["2025-03-04T18:30", "2025-03-04T18:30"],
  ["30 February 2025", "2025-02-30"],
  ["4 Brumaire 2025", "4 Brumaire 2025"],
  ["4/3/2025", "4/3/2025"],
])("“%s” is taken for %s", (typed, iso) => expect(isoOf(typed)).toBe(iso));

test("a server may end four times in three minutes, and again later", () => {
  let now = 0;
  const crashes = new CrashCount(() => now);
  const five = () => [1, 2, 3, 4, 5].map(() => crashes.mayRestart());
  expect(five()).toEqual([true, true, true, true, false]);
  expect(crashes.mayRestart()).toBe(true);
  for (let minute = 1; minute < 20; minute++) {
    now = minute * 60_000;
    expect(crashes.mayRestart()).toBe(true);
  }
});

test("the server is told of files wherever they lie, and never of git: and output:", () => {
  const selector = articleSelector([{ uri: { scheme: "sftp" } }]) as { scheme: string; language: string }[];
  const schemes = new Set(selector.map((filter) => filter.scheme));
  for (const scheme of ["file", "untitled", "vscode-remote", "vscode-vfs", "sftp"]) expect(schemes).toContain(scheme);
  for (const scheme of ["git", "output"]) expect(schemes).not.toContain(scheme);
  expect(new Set(selector.map((filter) => filter.language))).toEqual(new Set(["plaintext", "article"]));
});

const status: DocumentStatus = {
  article: true,
  why: "it has a dateline and quoted speech",
  byHand: false,
  published: "2025-03-05",
  publishedFrom: "inferred",
  others: 1,
  notice: null,
};

test("the status in words", () => {
  expect(folderText({ state: "ready", articles: 5, conflicts: 3 })).toBe("5 articles, 3 conflicts");
  expect(folderText({ state: "ready", articles: 1, conflicts: 1 })).toBe("1 article, 1 conflict");
  expect(folderText({ state: "ready", articles: 2, conflicts: 0 })).toBe("2 articles, no conflicts");
  expect(folderText({ state: "ready", articles: 0, conflicts: 0 })).toBe("No articles");
  expect(folderTip({ state: "indexing", articles: 2, conflicts: 1 })).toContain("still reading");
  expect(folderTip({ state: "ready", articles: 2, conflicts: 0 })).toContain("no proof");
  expect(folderTip({ state: "ready", articles: 2, conflicts: 1 })).toMatch(/^Crosscheck: show the conflict\n/);
  expect(folderText({ state: "indexing", articles: 0, conflicts: 0 })).toBe("Reading the articles");
  expect(documentText(status)).toEqual({
    text: "Article",
    detail: "1 other source tells of it; it has a dateline and quoted speech",
  });
  expect(documentText({ ...status, article: false, why: "it is a licence", others: 0 })).toEqual({
    text: "Not an article",
    detail: "it is a licence",
  });
  expect(documentText({ ...status, byHand: true, others: 0, notice: "it was read up to 2 MB" }).detail).toBe(
    "by crosscheck.json; it was read up to 2 MB",
  );
  expect(publishedText(status)).toEqual({ text: "Published 5 March 2025", detail: "inferred from what it tells" });
  expect(publishedText({ ...status, published: "2025-03-05T07:45:10Z" }).text).toBe("Published 5 March 2025, 07:45");
  expect(publishedText({ ...status, published: null }).text).toBe("Publication date unknown");
});

test("what a fix has written to the folder is told, with the way back", () => {
  expect(outcomeText(serverCommands.turnOffRule, ["file:///a.txt", "figure"])).toBe(
    "The rule “figure” is off in crosscheck.json; “Crosscheck: Open crosscheck.json” shows it",
  );
  expect(outcomeText(serverCommands.dismiss, ["file:///a.txt", "f"])).toContain("Reopen Dismissed Conflicts");
  const titles = manifest.contributes.commands.map(({ title }) => `Crosscheck: ${title}`);
  for (const command of Object.values(serverCommands)) {
    const named = /“(Crosscheck: .*?)”/.exec(outcomeText(command, ["", ""]) ?? "")?.[1];
    if (named) expect(titles).toContain(named);
  }
  expect(outcomeText(serverCommands.rescan, [])).toBeNull();
});
