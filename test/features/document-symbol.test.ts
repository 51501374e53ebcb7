import { expect, test } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver-protocol";
import { documentSymbols } from "../../server/src/features/document-symbol";
import { fixture } from "../kit/features";

const article = `=== courier.txt
Fire in the port of Port Velda

PORT VELDA, March 4, 2025 - Ines Albrecht, the harbour master, said that the port had had "little warning" before the fire of Tuesday reached the silo.
`;

const before = (a: DocumentSymbol["range"]["start"], b: DocumentSymbol["range"]["start"]) =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

test("a fragment inside a reported clause leaves every selection inside its range, as the editor demands", () => {
  const { context, path } = fixture(article);
  const symbols = documentSymbols(context, path);
  const speaker = symbols.find(({ name }) => name === "Ines Albrecht");
  // The clause and the fragment inside it: the case in which the last entry ends before the first.
  expect(speaker?.children?.map(({ detail }) => detail)).toEqual(expect.arrayContaining(["indirect", "mixed"]));
  for (const { range, selectionRange, name } of symbols.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]))
    expect([name, before(range.start, selectionRange.start), before(selectionRange.end, range.end)]).toEqual([
      name,
      true,
      true,
    ]);
});

test("dates and figures have their values beside them, and a speaker the title", () => {
  const { context, path } = fixture(
    `=== a.txt
A fire burned for five hours on Tuesday and killed two dozen people.

“We had no warning,” said Ines Albrecht, the harbour master. “Nobody told us,” it was heard.
`,
    { published: { "a.txt": "2025-03-05" } },
  );
  const details = documentSymbols(context, path).flatMap(({ name, detail, children = [] }) =>
    /^(?:Dates|Figures)$/.test(name) ? children.map((child) => [child.name, child.detail]) : [[name, detail]],
  );
  expect(details).toEqual(expect.arrayContaining([["Ines Albrecht", "harbour master"]]));
  expect(details.find(([name]) => name === "Tuesday")?.[1]).toMatch(/4 March 2025/);
  expect(details.find(([name]) => name?.startsWith("two dozen"))?.[1]).toMatch(/24/);
});

test("a quotation is named without the comma of the sentence around it", () => {
  const { context, path } = fixture("=== a.txt\n“We had no warning,” said Ines Albrecht, the harbour master.\n");
  const [speaker] = documentSymbols(context, path);
  expect(speaker.children?.map(({ name }) => name)).toEqual(["We had no warning"]);
});

test("what the caret is in is no group: the words of others stand between its members", () => {
  const { context, path } = fixture(
    `=== a.txt
The fire began on Monday, 3 March 2025 and burned for five hours.

“We had no warning,” said Ines Albrecht, the harbour master.

“The silo was empty,” said Tomas Rudkin, who owns it.

“It held 40 tonnes,” Albrecht said on Tuesday, 4 March 2025.
`,
  );
  const symbols = documentSymbols(context, path);
  const groupsAt = (line: number) =>
    symbols.filter(({ range }) => range.start.line <= line && line <= range.end.line).map(({ name }) => name);
  expect(symbols.find(({ name }) => name === "Ines Albrecht")?.children).toHaveLength(2);
  expect(symbols.find(({ name }) => name === "Dates")?.children).toHaveLength(2);
  expect(groupsAt(4)).toEqual(["Tomas Rudkin"]);
});
