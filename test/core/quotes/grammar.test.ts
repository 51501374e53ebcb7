import { describe, test } from "vitest";
import { checkQuotes } from "../../kit/quotes";

describe("whose words they are", () => {
  test.each([
    "‹d “The pier is not safe for anybody,”› ⟦said⟧ ⟨Ada Kern⟩, who told the council so in May. ‹d “Nobody has listened to us.”›",
    "‹d “Nobody has asked us about the pier,”› ⟨one senior official⟩ ⟦said⟧.",
    "‹d “The pier is not safe for anybody,”› ⟨Ada Kern⟩, co-founder of the Harbour Trust, ⟦said⟧ in a statement.",
    "‹d “The pier is not safe for anybody,”› ⟨she⟩ ⟦went on⟧.",
    "As ⟨Kern⟩ ⟦put it⟧, ‹d “The pier is not safe for anybody.”›",
    "Hours later, ⟨Kern⟩ changed her mind, ⟦telling⟧ reporters, ‹d “The pier will not close on Friday.”›",
    "From ⟨the report⟩⟦:⟧ ‹d “The pier is not safe for anybody.”›",
  ])("%s", checkQuotes);
});

describe("a quotation alone in its paragraph", () => {
  test("goes on with what the paragraph above reports", () =>
    checkQuotes(
      "⟨Kern⟩ ⟦said⟧ on Monday that ‹i the pier would close for the winter›.\n\n‹d “We have no choice. It is not safe for anybody.”›",
    ));
});

describe("where the reported words begin and end", () => {
  test.each([
    "⟨Kern⟩ ⟦said⟧ on “Harbour Tonight” that ‹i the pier would close on Friday›.",
    "⟨Kern⟩ ⟦said⟧ that ‹i the pier was safe but that the bridge was not›.",
  ])("%s", checkQuotes);
});

describe("no attribution", () => {
  test.each([
    "There are three reasons the pier should close:\n\n1. The planks are rotten.\n\n2. The railing is broken.",
    "Kern: 547.\n\nAlbrecht: 46.\n\nKern: 1,204.\n\nAlbrecht: 98.",
    "He put the crane on the pier and went home on Friday.",
  ])("%s", checkQuotes);
});
