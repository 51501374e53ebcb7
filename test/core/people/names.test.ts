import { describe, expect, test } from "vitest";
import { sameName } from "../../../server/src/core/link/names";

describe("names that could be one person’s", () => {
  test.each([
    ["Ines Albrecht", "ALBRECHT, Ines"],
    ["R. Achterberg", "Robert Achterberg"],
    ["Bob Achterberg", "Robert Achterberg"],
    ["Yuriy Osadchenko", "Юрий Осадченко"],
    ["Dr. Marta Lindqvist", "Marta Lindkvist"],
    ["Tomas van der Brandt", "Tomas Brandt"],
    ["Nikos Papadakis", "Νίκος Παπαδάκης"],
    ["Oleg Petrovich Sidorenko", "Oleg Sidorenko"],
  ])("%s, %s", (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  test.each([
    ["Ines Albrecht", "Tomas Albrecht"],
    ["Ines Albrecht", "Ines Lindqvist"],
    ["Oleg Petrovich Sidorenko", "Oleg Ivanovich Sidorenko"],
    ["", "Ines Albrecht"],
  ])("not: %s, %s", (a, b) => expect(sameName(a, b)).toBe(false));
});
