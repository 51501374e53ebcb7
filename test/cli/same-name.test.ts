import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { sameNameCommand } from "../../server/src/cli/commands";
import { CannotRun } from "../../server/src/cli/problem";

describe("same-name", () => {
  const answer = (input: string, format: "text" | "json") => {
    let out = "";
    const output = { out: (text: string) => void (out += text), complain: () => {}, colors: pc.createColors(false) };
    sameNameCommand(input, format, output);
    return out;
  };

  it("says of each pair whether both could be one person’s", () => {
    const pairs = '[["Bob Smith", "Robert Smith"], ["Ines Albrecht", "Tomas Brekke"]]';
    expect(answer(pairs, "json")).toBe("[true,false]\n");
    expect(answer(pairs, "text")).toBe("same  Bob Smith | Robert Smith\nother  Ines Albrecht | Tomas Brekke\n");
  });

  it.each(["", "Bob Smith", '["Bob", "Smith"]', '[["Bob"]]', '[["Bob", "Rob", "Robert"]]', '[["Bob", 3]]', "{}"])(
    "takes nothing but pairs of names: %j",
    (input) => expect(() => answer(input, "json")).toThrow(CannotRun),
  );
});
