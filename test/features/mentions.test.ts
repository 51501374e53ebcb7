import { describe, expect, it } from "vitest";
import { definition } from "../../server/src/features/definition";
import { documentHighlights } from "../../server/src/features/document-highlight";
import { documentSymbols } from "../../server/src/features/document-symbol";
import { references } from "../../server/src/features/references";
import { fixture, type Tied } from "../kit/features";

const PERSON = `=== courier.txt
Fire in the port

“We had no warning,” said Mayor Ines Albrecht. “It was quick,” Alb^recht said.
=== wire.txt
“We had little warning,” Ines Albrecht told the Wire.
`;
const FIGURE = `=== courier.txt
The fire killed ‹a|^14 people›. The mayor spoke of ‹b|14 deaths›.
=== wire.txt
It was told that ‹c|at least 14 people were killed›.
`;
const TIED: Tied = { links: [["figure", "agree", "a", "b", "c"]] };

const referencesOf = (marked: string, tied?: Tied) => {
  const { context, path, position, words } = fixture(marked, tied);
  return references(context, path, position).map(({ uri, range }) => words(uri, range));
};
const definitionOf = (marked: string, tied?: Tied) => {
  const { context, path, position, words } = fixture(marked, tied);
  const found = definition(context, path, position);
  return found && words(found.uri, found.range);
};
const highlightsOf = (marked: string, tied?: Tied) => {
  const { context, path, position, words } = fixture(marked, tied);
  return documentHighlights(context, path, position).map(({ range }) => words(`/${path}`, range));
};

describe("references", () => {
  it("of a person are all mentions in all sources, this article's first", () => {
    const found = referencesOf(PERSON);
    expect(found).toEqual(
      expect.arrayContaining(["courier: Ines Albrecht", "courier: Albrecht", "wire: Ines Albrecht"]),
    );
    expect(found[found.length - 1]).toMatch(/^wire/);
  });
  it("of a figure are what is linked with it", () => {
    expect(referencesOf(FIGURE, TIED)).toEqual([
      "courier: 14",
      "courier: 14 deaths",
      "wire: at least 14 people were killed",
    ]);
  });
  it("of a quotation are those that a link of quotations ties to it, and not its neighbours'", () => {
    const quoted = `=== courier.txt
“‹a|We had ^no warning of the wind that night›,” said Ines Albrecht. “‹b|The boats lay at the southern pier›,” said Tomas Brandt.
=== wire.txt
“‹c|The boats lay at the southern old pier›,” said Tomas Brandt. “‹d|We had no warning of any wind that night›,” said Ines Albrecht.
`;
    const links: Tied["links"] = [
      ["quote", "agree", "a", "d"],
      ["quote", "agree", "b", "c"],
      ["date", "agree", "a", "c"],
    ];
    expect(referencesOf(quoted, { links })).toEqual([
      "courier: “We had no warning of the wind that night,”",
      "wire: We had no warning of any wind that night",
    ]);
  });
  it("of a short quotation are what a passage much longer than it is tied to", () => {
    const quoted = `=== courier.txt
‹a|“No boat ^came,” said Ines Albrecht, who had waited at the pier with her crew for two long hours.›
=== wire.txt
Ines Albrecht said that ‹b|nobody came›.
`;
    expect(referencesOf(quoted, { links: [["statement", "agree", "a", "b"]] })).toContain("wire: nobody came");
  });
  it("of a figure are in the order of the text, each once", () => {
    const tied: Tied = {
      links: [
        ["figure", "agree", "c", "b", "a"],
        ["figure", "agree", "b", "a"],
      ],
    };
    expect(referencesOf(FIGURE, tied)).toEqual([
      "courier: 14",
      "courier: 14 deaths",
      "wire: at least 14 people were killed",
    ]);
  });
  it("of plain words there are none", () => expect(referencesOf("=== a.txt\nThe ^harbour.\n")).toEqual([]));
});

describe("definition", () => {
  it("of a surname is the name with its title", () =>
    expect(definitionOf(PERSON)).toBe("courier: Mayor Ines Albrecht"));
  it("of a surname is the full name in another source, where this one never gives it", () => {
    const marked = PERSON.replace("Mayor Ines Albrecht", "Mayor Albrecht");
    expect(definitionOf(marked)).toBe("wire: Ines Albrecht");
  });
  it("of a quotation is its longest wording, wherever one of its sentences is linked", () => {
    const quoted = `=== courier.txt
“We had ^no warning. ‹a|The wind was too strong for the boats that night›,” said Ines Albrecht.
=== wire.txt
“‹b|The wind was too strong for the boats of the harbour that long night›,” said Ines Albrecht.
`;
    const tied: Tied = { links: [["quote", "agree", "a", "b"]] };
    expect(referencesOf(quoted, tied)).toContain(
      "wire: The wind was too strong for the boats of the harbour that long night",
    );
  });
  it("of a figure is the longest passage", () =>
    expect(definitionOf(FIGURE, TIED)).toBe("wire: at least 14 people were killed"));
  it("of plain words is nothing", () => expect(definitionOf("=== a.txt\nThe ^harbour.\n")).toBeNull());
});

describe("highlights", () => {
  it("stay in the document", () => expect(highlightsOf(FIGURE, TIED)).toEqual(["courier: 14", "courier: 14 deaths"]));
});

describe("the outline", () => {
  it("lists speakers with their quotations, dates and figures", () => {
    const { context, path } = fixture(
      "=== a.txt\nA fire killed 14 people on Tuesday.\n\n“We had no warning,” said Ines Albrecht, the harbour master.\n",
    );
    const outline = documentSymbols(context, path).map(({ name, children = [] }) => [
      name,
      ...children.map((child) => child.name),
    ]);
    expect(outline).toEqual([
      ["Ines Albrecht", "We had no warning"],
      ["Dates", "Tuesday"],
      ["Figures", expect.stringMatching(/^14/)],
    ]);
  });
});
