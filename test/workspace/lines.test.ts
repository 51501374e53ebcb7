import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Lines } from "../../server/src/workspace/lines";

describe("Lines", () => {
  it("counts as the editor's documents do, with every kind of line end", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n") });
    fc.assert(
      fc.property(text, fc.nat(40), (content, offset) => {
        fc.pre(offset <= content.length && !(content[offset - 1] === "\r" && content[offset] === "\n"));
        const document = TextDocument.create("file:///a.txt", "plaintext", 1, content);
        const lines = new Lines(content);
        expect(lines.positionAt(offset)).toEqual(document.positionAt(offset));
        expect(lines.offsetAt(document.positionAt(offset))).toBe(offset);
      }),
    );
  });
});
