import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dependencies, devDependencies } from "../../package.json";

test("every dependency has a reason in docs/dependencies.md", () => {
  const page = readFileSync("docs/dependencies.md", "utf8");
  const told = (name: string) =>
    page.includes(`\`${name}\``) || (name.startsWith("@types/") && page.includes("`@types/*`"));
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !told(name))).toEqual([]);
});
