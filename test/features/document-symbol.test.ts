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
