import { read } from "../../server/src/core/read/read";

/** Reads a text in which every mention of a person is marked as `‹…›`; returns what was marked and what was found. */
export function peopleIn(marked: string): { marked: string[]; found: string[] } {
  const text = marked.replace(/[‹›]/g, "");
  const expected: string[] = [];
  let removed = 0;
  for (const match of marked.matchAll(/‹([^‹›]{1,80})›/g)) {
    const start = match.index - removed;
    expected.push(`${start} ${match[1]}`);
    removed += 2;
  }
  const found = read(text)
    .people.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `${start} ${text.slice(start, end)}`);
  return { marked: expected, found };
}

/** The people of a text in one line each: name, gender, titles, references. */
export function describePeople(text: string): string[] {
  return read(text).people.map(({ name, gender, roles, references }) => {
    const titles = roles.map(({ title, status, of }) =>
      [status === "current" ? "" : status, title, of ? `of ${of}` : ""].filter(Boolean).join(" "),
    );
    const words = references.map(({ start, end }) => text.slice(start, end));
    return `${name} (${gender}): ${titles.join("; ")} | ${words.join(", ")}`;
  });
}
