import { expect, it } from "vitest";
import { opened } from "../kit/folder";

/** An article of an outlet, published at a time. */
const page = (published: string) => `Pier falls into the harbour
Published ${published}

PORT VELDA – A pier fell into the harbour on Tuesday. Ten people were hurt.

“We heard a crack,” said Ines Albrecht, the harbour master. “Then it was gone.”
`;

/** What the articles of a story are called there, given the times at which one outlet published them. */
async function namesOf(...published: string[]): Promise<string[]> {
  const files = Object.fromEntries(published.map((time, at) => [`print-${at}.txt`, page(time)]));
  const sources = Object.fromEntries(Object.keys(files).map((path) => [path, { outlet: "Wire" }]));
  const { folder } = await opened({ ...files, "crosscheck.json": JSON.stringify({ sources }) });
  const [{ story }] = folder.snapshot.stories;
  return story.sources.map(({ name }) => name);
}

it("an article without an outlet has its short title for a name, in which quotation marks step down", async () => {
  const text = page("5 March 2025").replace("Pier falls into the harbour", "‘Pier’ falls into “quiet” harbour");
  const { folder } = await opened({ "a.txt": text });
  expect(folder.snapshot.files.get("a.txt")?.source?.name).toBe("“‘Pier’ falls into ‘quiet’ harbour”");
});

it.each([
  ["a dateline", "PORT VELDA, 5 March 2025\n\n"],
  ["a date", "Published 5 March 2025\n\n"],
  ["a byline", "By Ines Albrecht\n\n"],
])("an article that begins with %s goes by the first words of what it tells", async (_, first) => {
  const body = "A pier fell into the harbour on Tuesday, and ten people were hurt, the harbour master said.\n\n";
  const { folder } = await opened({
    "a.txt": `${first}${body}“We heard a crack,” said Ines Albrecht, the harbour master.\n`,
  });
  expect(folder.snapshot.files.get("a.txt")?.source?.name).toBe("“A pier fell into the harbour on Tuesday…”");
});

it.each([
  ["one has the name alone", ["5 March 2025"], ["Wire"]],
  ["by their days", ["5 March 2025", "6 March 2025"], ["Wire of 5 March", "Wire of 6 March"]],
  ["by their times on one day", ["5 March 2025, 08:10", "5 March 2025, 18:40"], ["Wire at 08:10", "Wire at 18:40"]],
  ["else by their files", ["5 March 2025", "5 March 2025"], ["Wire (print-0)", "Wire (print-1)"]],
])("articles of one outlet in one story are told apart: %s", async (_, published, names) => {
  expect(await namesOf(...published)).toEqual(names);
});
