import { describe, expect, test } from "vitest";
import { readArticle } from "../../../server/src/core/text/structure";
import { rolesOf } from "../../kit/pages";

describe("lines and paragraphs", () => {
  test("a wrapped paragraph is joined, a short last line ends it", () =>
    expect(
      rolesOf(
        [
          "Fire closes the old harbour",
          "",
          "The harbour burned for six hours on Tuesday before the last of the",
          "crews went home, officials of the port said in a statement that was",
          "sent out at night.",
          "Nobody was hurt when the first of the two cranes fell into the deep",
          "basin, and the ships that were moored beside it could be moved away",
          "in time.",
        ].join("\n"),
      ).length,
    ).toBe(3));

  test("paragraphs are found again however their lines are broken", () => {
    const paragraphs = [
      "The harbour burned for six hours on Tuesday before the last of the crews went home, officials of the port said in a statement that was sent out at night. Nobody was hurt.",
      "Ines Albrecht, the harbour master, told reporters that two cranes were lost when the wind turned. She put the damage at nine million crowns and said that the pumps were old.",
      "Police are looking for the cause.",
      "The port will open again on Sunday, and until then the ships that were bound for Norrvik are sent to Ostby, the shipping office announced in the evening.",
    ];
    const wrapped = (width: number, indent = "") =>
      paragraphs.map((paragraph) => {
        const lines = [indent];
        for (const word of paragraph.split(" ")) {
          if (lines.at(-1)!.length + word.length > width) lines.push("");
          lines[lines.length - 1] += `${word} `;
        }
        return lines.map((line) => line.trimEnd()).join("\n");
      });
    const words = (text: string) =>
      readArticle(text).blocks.map((block) => text.slice(block.start, block.end).replace(/\s{1,9}/g, " "));
    expect(words(wrapped(72).join("\n\n"))).toEqual(paragraphs);
    expect(words(wrapped(60, "   ").join("\n"))).toEqual(paragraphs);
    expect(words(wrapped(64).join("\r\n\r\n"))).toEqual(paragraphs);
    expect(words(paragraphs.join("\n"))).toEqual(paragraphs);
  });

  test("a quotation over several lines of a page with a sentence a line is one paragraph", () => {
    const lines = [
      "Fire closes the old harbour",
      "The harbour burned for six hours on Tuesday, officials said.",
      '"We had little warning.',
      'The crews did what they could," the harbour master said.',
      "Nobody was hurt.",
      "The port will open again on Sunday.",
      "Ships are sent to Norrvik.",
      "The ministry will pay.",
    ];
    expect(rolesOf(lines.join("\n"))[2]).toBe(
      'paragraph: "We had little warning. ‖ The crews did what they could," the harbour master said.',
    );
  });

  test("line ends do not change the structure", () => {
    const page =
      "Fire closes the harbour\n3 March 2025\n\nThe harbour burned on Tuesday, officials said. Nobody was hurt in the port.\n";
    const shape = (text: string) => rolesOf(text);
    expect(shape(page.replaceAll("\n", "\r\n"))).toEqual(shape(page));
    expect(shape(page.replaceAll("\n", "\r"))).toEqual(shape(page));
  });

  test("no-break and zero-width spaces around a line are no part of it", () =>
    expect(rolesOf("\u00a0\u200bFire closes the harbour\u200b\u00a0\n\nThe harbour burned.")[0]).toBe(
      "title: Fire closes the harbour",
    ));
});
