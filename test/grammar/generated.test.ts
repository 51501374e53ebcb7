import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Generator {
  generated(): Promise<[name: string, text: string][]>;
}

test("the generated files are what the lexicons and rules make of them (npm run generate)", async () => {
  const generator: Generator = await import("../../syntaxes/generate.mjs" as string);
  for (const [name, text] of await generator.generated())
    expect(readFileSync(`syntaxes/${name}`, "utf8") === text, `${name} is out of date: npm run generate`).toBe(true);
});
