import { linkPeople, type PeopleSettings } from "../../server/src/core/link/people";
import { anchor } from "../../server/src/core/read/anchor";
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

/**
 * Who is who across articles, each of which names a few people. A person in one line: his name, and the letters of the
 * articles that have him ("Marta Lindqvist ab").
 */
export function peopleAcross(
  articles: readonly (readonly string[])[],
  settings: PeopleSettings = { same: [], different: [] },
): string[] {
  const sources = articles.map((names, index) => {
    const text = names.map((name) => `${name} spoke to reporters at the harbour.`).join("\n\n");
    const reading = anchor(read(text), { value: null, from: null, how: "" });
    return { path: `${index}.txt`, name: String(index), reading };
  });
  return linkPeople(sources, settings).map(({ name, members }) => {
    const letters = members.map(({ source }) => String.fromCharCode(97 + source));
    return `${name} ${letters.join("")}`;
  });
}
