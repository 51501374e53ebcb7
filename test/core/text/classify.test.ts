import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { classify } from "../../../server/src/core/text/classify";
import { readArticle } from "../../../server/src/core/text/structure";

const of = (text: string) => classify(readArticle(text));

const ARTICLE = `Fire closes the old harbour for a week

NORRVIK, 4 March 2025 — The old harbour of Norrvik burned for six hours on Tuesday before the last crews went home, officials said.

"We had little warning, and the crews did what they could," Ines Albrecht, the harbour master, told reporters. She said that nobody was hurt.

The ministry announced that the port would open again on Sunday. Police are looking for the cause.`;

test("an article, and why", () =>
  expect(of(ARTICLE)).toEqual({ article: true, why: "it has a dateline and quotations" }));

test("an article in another language by its shape", () =>
  expect(
    of(`Der alte Hafen bleibt eine Woche geschlossen

NORRVIK, 4. März 2025 — Der alte Hafen brannte am Dienstag sechs Stunden lang, bevor die letzten Helfer nach Hause gingen.

„Wir hatten kaum eine Warnung, und die Leute haben getan, was sie konnten“, sagte die Leiterin des Hafens. Es wurde niemand verletzt.

Der Hafen soll am Sonntag wieder öffnen. Die Polizei sucht nach der Ursache des Brandes.`).article,
  ).toBe(true));

describe("no article", () => {
  test.each([
    ["empty", "", "it is empty"],
    ["marks alone", "[".repeat(2000), "it has no words"],
    ["one line", "Buy milk and bread.", "it is too short to tell"],
    ["a word list", "apple\nbanana\ncherry\ndamson\n".repeat(40), undefined],
    ["figures in columns", "2024-01-03,12.5,44,north\n2024-01-04,13.5,45,south\n".repeat(60), undefined],
    [
      "a log",
      "2025-03-04T11:07:22 INFO [worker-3] request finished in 32 ms status=200 path=/api/items\n2025-03-04T11:07:23 WARN [worker-1] retry 2\n".repeat(
        30,
      ),
      undefined,
    ],
    [
      "robots.txt",
      "User-agent: *\nDisallow: /private/\nDisallow: /tmp/\nSitemap: https://norport.example/sitemap.xml\n".repeat(9),
      undefined,
    ],
    ["requirements", "alpha==1.2.3\nbeta>=2.0\ngamma~=0.4 ; python_version < '3.9'\n".repeat(20), undefined],
    [
      "a changelog",
      "## 2.1.0 - 2025-03-04\n\n- Fixed a crash when the configuration file was empty.\n- Added a callback for errors.\n\n".repeat(
        12,
      ),
      undefined,
    ],
    [
      "a manual",
      `This function reads a file and returns its lines. Before you call it, install the module and set the path in the configuration. If the directory does not exist, an error is thrown, and the callback gets null.

Every plugin has its own repository. To change the format, pass an object with the parameters. The documentation of each method has an example.`,
      undefined,
    ],
    [
      "a licence",
      `You may copy and change this work and pass on copies of it, provided that the copyright notice and this permission stand in all of them. The work is given as it is, without warranty of any kind, express or implied. In no event shall the holders be liable for any claim or damages that arise from it or from dealings in it.`,
      undefined,
    ],
    [
      "a poem",
      "The gulls go home, the lamps are lit,\nthe tide is slow and grey,\nand by the wall the old men sit\nand wear the night away.\n\n".repeat(
        4,
      ),
      undefined,
    ],
    [
      "code",
      'import { open } from "files";\nexport function read(path) {\n  return open(path).lines.map((line) => line.trim());\n}\n'.repeat(
        12,
      ),
      undefined,
    ],
  ])("%s", (_, text, why) => {
    const found = of(text);
    expect(found.article).toBe(false);
    if (why) expect(found.why).toBe(why);
  });
});

function filesUnder(folder: string, extension: RegExp, found: string[] = [], most = 4000): string[] {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (found.length >= most) break;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) filesUnder(path, extension, found, most);
    else if (entry.isFile() && extension.test(entry.name)) found.push(path);
  }
  return found;
}

/** Distinct texts: packages share their licences. */
function distinct(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths
    .map((path) => readFileSync(path, "utf8").replace(/^\uFEFF/, ""))
    .filter((text) => {
      const digest = createHash("sha1").update(text).digest("hex");
      return !seen.has(digest) && seen.add(digest);
    });
}

test("files of packages are no articles: at most one in two hundred", () => {
  const texts = distinct(filesUnder("node_modules", /\.(?:txt|md)$/i));
  expect(texts.length).toBeGreaterThan(200);
  const taken = texts.filter((text) => of(text).article);
  expect(taken.length).toBeLessThanOrEqual(texts.length / 200);
});
