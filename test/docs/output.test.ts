import { parse } from "jsonc-parser";
import { readFileSync } from "node:fs";
import pc from "picocolors";
import { expect, test } from "vitest";
import { run } from "../../server/src/cli/program";

const page = readFileSync("docs/output.md", "utf8");

/** The example that a section of the page gives. */
function example(heading: string): unknown {
  const section = page.slice(page.indexOf(`## \`${heading}\``));
  return parse(/```jsonc\n([\s\S]*?)```/.exec(section)![1]);
}

async function output(...words: string[]): Promise<unknown> {
  let out = "";
  const sink = { out: (text: string) => void (out += text), complain: () => {}, colors: pc.createColors(false) };
  await run(["node", "crosscheck", ...words, "--format", "json", "samples"], sink);
  return JSON.parse(out);
}

/** Every field that occurs, as a path: "stories.conflicts.rule". */
function fieldsOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const field = path ? `${path}.${key}` : key;
    return [field, ...fieldsOf(each, field)];
  });
}

const distinct = (fields: readonly string[]) => [...new Set(fields)].sort();

test.each(["check", "read"])("%s prints the fields that docs/output.md shows, and no others", async (command) => {
  expect(distinct(fieldsOf(await output(command)))).toEqual(distinct(fieldsOf(example(`${command} --format json`))));
});
