import { describe, test } from "vitest";
import { checkQuotes } from "../../kit/quotes";

describe("an attribution beside quotation marks", () => {
  test.each([
    "‹d “The pier will close on Friday,”› ⟨Ada Kern⟩ ⟦said⟧.",
    "‹d “The pier will close on Friday,”› ⟦said⟧ ⟨Ada Kern⟩, the harbour master.",
    "⟨The harbour master⟩ ⟦said⟧: ‹d “The pier will close on Friday.”›",
    "‹d “The pier will close,”› ⟨Kern⟩ ⟦said⟧. ‹d “Nobody has asked us about it.”›",
    "‹m “The pier,”› ⟨she⟩ ⟦added⟧, ‹m “is not safe for anybody.”›",
    "‹d “The pier is not safe for anybody,”› ⟨Ada Kern⟩, the harbour master, ⟦said⟧.",
    '‹d "The pier will close on Friday,"› ⟨Kern⟩ ⟦said⟧.',
    "‹d “Who pays for the pier?”› ⟨Kern⟩ ⟦asked⟧.",
  ])("%s", checkQuotes);
});

describe("a reported clause", () => {
  test.each([
    "⟨Kern⟩ ⟦said⟧ that ‹i the pier would close on Friday›.",
    "‹i The pier will close on Friday›, ⟨the harbour master⟩ ⟦said⟧.",
    "⟦According to⟧ ⟨Kern⟩, ‹i the pier will close on Friday›.",
    "‹i The pier will close on Friday›, ⟦according to⟧ ⟨the port authority⟩.",
  ])("%s", checkQuotes);
});

describe("no speech", () => {
  test.each([
    "The film “Night Harbour” opened on Friday.",
    "The pier closed on Friday.",
    "The old crane is the “Heron”.",
  ])("%s", checkQuotes);
});
