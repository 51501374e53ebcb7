import { describe, expect, it } from "vitest";
import { fold, withoutPossessive } from "../../../server/src/core/text/fold";

describe("folding", () => {
  it("makes one of the spellings that newspapers have of one name", () => {
    for (const [printed, plain] of [
      ["Kowałska", "Kowalska"],
      ["Zoë", "ZOE"],
      ["Sørlund", "Sorlund"],
      ["O’Dell", "O'Dell"],
      ["Melnykʼiv", "Melnyk'iv"],
      ["Jean‑Marc", "Jean-Marc"],
      ["STRASSE", "Straße"],
    ])
      expect(fold(printed)).toBe(fold(plain));
  });

  it("keeps letters that tell two names apart", () => {
    expect(fold("Marten")).not.toBe(fold("Martin"));
    expect(fold("Олена")).toBe("олена");
  });

  it("takes the possessive of folded words off", () => {
    expect(withoutPossessive(fold("Velda’s"))).toBe("velda");
    expect(withoutPossessive("news")).toBe("news");
  });
});
