import { expect, it } from "vitest";
import { workspaceSymbols } from "../../server/src/features/workspace-symbol";
import { fixture } from "../kit/features";

const STORY = `=== a.txt
Fire in the port

“We had no warning,” said Albrecht. Tomas Brekke, a docker, ran to the quay. Albrecht thanked Tomas Brekke.
=== b.txt
“We had no warning,” said Ines Albrecht, the harbour master.
`;

function check(query: string) {
  const { context, words } = fixture(STORY);
  return workspaceSymbols(context, query).map(({ name, containerName, location }) => {
    return `${name} (${containerName}) at ${words(location.uri, location.range)}`;
  });
}

it("finds a person of all sources once, where most is said", () => {
  expect(check("albrecht")).toEqual([
    "Ines Albrecht (harbour master, 2 sources) at b: Ines Albrecht, the harbour master",
  ]);
});

it("takes letters that stand in the name in their order, and every name for no letters", () => {
  const names = (query: string) => check(query).map((line) => line.slice(0, line.indexOf(" (")));
  expect(names("tbrek")).toEqual(["Tomas Brekke"]);
  expect(names("in alb")).toEqual(["Ines Albrecht"]);
  expect(names("brekke tomas")).toEqual([]);
  expect(names("")).toEqual(["Ines Albrecht", "Tomas Brekke"]);
});
