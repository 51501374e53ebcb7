import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dependencies, devDependencies } from "../../package.json";

test("every dependency has a reason in docs/dependencies.md", () => {
  const page = readFileSync("docs/dependencies.md", "utf8");
  const told = (name: string) =>
    page.includes(`\`${name}\``) || (name.startsWith("@types/") && page.includes("`@types/*`"));
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !told(name))).toEqual([]);
});

/** The packages that the files of a folder import, by the names under which they are installed. */
function importedIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const paths = files.flatMap((path) =>
    [...readFileSync(join(folder, path), "utf8").matchAll(/^(?:import|export) [^;]*?from "([^".][^"]*)";$/gm)].map(
      ([, from]) => from,
    ),
  );
  const names = paths.map((path) =>
    path
      .split("/")
      .slice(0, path.startsWith("@") ? 2 : 1)
      .join("/"),
  );
  return [...new Set(names)].filter((name) => !name.startsWith("node:") && name !== "vscode");
}

test("every package that the product imports is a dependency of its own, and the other way round", () => {
  const imported = [...importedIn("server/src"), ...importedIn("client/src")];
  expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies).sort());
});
