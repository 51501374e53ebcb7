import { describe, expect, it } from "vitest";
import { codeActions } from "../../server/src/features/code-action";
import { fixture, type Tied } from "../kit/features";
import { TOLL_STORY, TOLL_TIED } from "../kit/toll";

describe("quick fixes", () => {
  const commands = {
    openBeside: "o",
    compare: "c",
    dismiss: "d",
    turnOffRule: "t",
    keepApart: "k",
    joinNames: "j",
    askPublished: "p",
    showRule: "r",
  };
  const titles = (marked: string, tied: Tied = {}) => {
    const { context, path, range } = fixture(marked, tied);
    return codeActions(context, path, range, commands).map(({ title }) => title);
  };

  it("come in the reader's order, and lead to those who say otherwise", () => {
    const marked = TOLL_STORY.replace("^", "").replace("‹a|14", "‹a|^14");
    expect(titles(marked, TOLL_TIED)).toEqual([
      "Open the passage in gazette beside",
      "Compare with gazette",
      "Dismiss: not a conflict",
      "Turn off the rule “figure” for this folder",
      "Set the publication date of this article…",
      "Show the rule “figure”",
    ]);
  });

  it("have one that is preferred, lead to three sources at most, and carry what their commands need", () => {
    const others = [..."bcdef"].map((label) => `=== ${label}.txt\nThere were ‹${label}|12 deaths›.\n`).join("");
    const { context, path, range } = fixture(`=== a.txt\nThere were ‹a|^14 deaths›.\n${others}`, {
      conflicts: [
        {
          between: [
            ["14", "a"],
            ["12", "b", "c", "d", "e", "f"],
          ],
        },
      ],
    });
    const actions = codeActions(context, path, range, commands);
    expect(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual([
      "Open the passage in b beside",
    ]);
    const carried = actions.map(({ command }) => command!);
    expect(carried.map(({ command }) => command).join("")).toBe("ooocccdtpr");
    expect(carried[0].arguments).toEqual([
      "file:///b.txt",
      { start: { line: 0, character: 11 }, end: { line: 0, character: 20 } },
    ]);
    expect(carried[3].arguments).toEqual(["file:///a.txt", ...carried[0].arguments!]);
    const [{ diagnostics: solved }] = actions;
    expect(carried[6].arguments).toEqual(["file:///a.txt", solved![0].data.fingerprint]);
    expect(carried[7].arguments).toEqual(["file:///a.txt", "figure"]);
    expect(carried[8].arguments).toEqual(["file:///a.txt", null]);
  });

  it("of an article that disagrees with itself compare it with no other", () => {
    const marked = "=== a.txt\nThere were ‹a|^14 deaths›. It left ‹b|fifteen dead›.\n";
    const found = titles(marked, {
      conflicts: [
        {
          between: [
            ["14", "a"],
            ["15", "b"],
          ],
        },
      ],
    });
    expect(found.slice(0, 2)).toEqual(["Open the passage in a beside", "Dismiss: not a conflict"]);
  });

  it("of a figure leave the date of publication alone where the article prints it", () => {
    const marked = TOLL_STORY.replace("^", "").replace("‹a|14", "‹a|^14");
    const published = { "courier.txt": "2025-03-05" };
    expect(titles(marked, { ...TOLL_TIED, published }).join()).not.toContain("publication date");
  });

  it("of several conflicts at one place say which is which, and offer nothing twice", () => {
    const marked = "=== a.txt\nThere were ‹a|^14 deaths on Monday›.\n=== b.txt\n‹b|12 deaths› came ‹c|on Tuesday›.\n";
    const between = (label: string, other: string): [[string, string], [string, string]] => [
      ["one", label],
      ["two", other],
    ];
    const published = { "a.txt": "2025-03-05", "b.txt": "2025-03-05" };
    const conflicts = [
      { between: between("a", "b") },
      { rule: "event-date", subject: "the date of the fire", between: between("a", "c") },
    ];
    expect(titles(marked, { published, conflicts })).toEqual([
      "Open the passage in b beside: “12 deaths”",
      "Open the passage in b beside: “on Tuesday”",
      "Compare with b",
      "Dismiss: not a conflict (the number killed)",
      "Dismiss: not a conflict (the date of the fire)",
      "Turn off the rule “figure” for this folder",
      "Turn off the rule “event-date” for this folder",
      "Set the publication date of this article…",
      "Show the rule “figure”",
      "Show the rule “event-date”",
    ]);
    const { context, path, range } = fixture(marked, { published, conflicts });
    const compared = codeActions(context, path, range, commands)[2];
    expect(compared.diagnostics!.map(({ code }) => code)).toEqual(["figure", "event-date"]);
  });

  it("are not offered away from the finding", () => expect(titles(TOLL_STORY, TOLL_TIED)).toEqual([]));

  it("offer the publication date at a day that hangs on it", () => {
    expect(titles("=== a.txt\nPORT VELDA – The pier fell on Tues^day.\n")).toEqual([
      "Set the publication date of this article…",
    ]);
    expect(titles("=== a.txt\nThe pier fell on 4 March^ 2025.\n")).toEqual([]);
  });

  it("keep people apart whom a finding takes for one", () => {
    const names = (one: string, other: string, rule: string) =>
      titles(
        `=== courier.txt\nEnvoy ‹a|${one}› spoke in Velda.\n=== gazette.txt\nEnvoy ‹b|${other}› spoke in Velda.\n`,
        {
          conflicts: [
            {
              rule,
              between: [
                ["one", "a"],
                ["other", "b"],
              ],
            },
          ],
        },
      ).filter((title) => title.includes("different people"));
    const offered = ["These are different people: Dragan Havelka and Dragan Havelca"];
    expect(names("Dragan ^Havelka", "Dragan Havelca", "name-spelling")).toEqual(offered);
    expect(names("Dragan ^Havelka", "Dragan Havelca", "role")).toEqual(offered);
    expect(names("Dragan ^Havelka", "Dragan Havelka", "role")).toEqual([]);
    expect(names("Dragan ^Havelka", "Dragan Havelca", "figure")).toEqual([]);
    expect(names("^Havelka", "Dragan Havelca", "name-spelling")).toEqual([]);
  });

  it("take two people for one who are said to have spoken the same words, where both have full names", () => {
    const joined = (one: string, other: string, rule = "quote-speaker") => {
      const marked = `=== courier.txt\nIt was said by ‹a|^${one}›.\n=== gazette.txt\nIt was said by ‹b|${other}›.\n`;
      const between = [
        [one, "a"],
        [other, "b"],
      ] as const;
      const { context, path, range } = fixture(marked, { conflicts: [{ rule, between }] });
      const found = codeActions(context, path, range, commands).find(({ command }) => command!.command === "j");
      return found && [found.title, ...found.command!.arguments!];
    };
    expect(joined("Samuel Clemens", "Mark Twain")).toEqual([
      "These are one person: Samuel Clemens and Mark Twain",
      "file:///courier.txt",
      "Samuel Clemens",
      "Mark Twain",
    ]);
    expect(joined("Clemens", "Mark Twain")).toBeUndefined();
    expect(joined("Samuel Clemens", "Mark Twain", "role")).toBeUndefined();
  });

  it("keep people apart whose names are unlike, without any finding, and carry the names", () => {
    const actions = (one: string, other: string) => {
      const marked = `=== courier.txt\nEnvoy ${one} spoke in Velda.\n=== gazette.txt\nEnvoy ${other} spoke in Velda.\n`;
      const { context, path, range } = fixture(marked);
      return codeActions(context, path, range, commands).map(({ title, command }) => [title, ...command!.arguments!]);
    };
    expect(actions("^Bob Havelka", "Robert Havelka")).toEqual([
      [
        "These are different people: Bob Havelka and Robert Havelka",
        "file:///courier.txt",
        "Bob Havelka",
        "Robert Havelka",
      ],
    ]);
    expect(actions("Robert ^Havelka", "Robert B. Havelka")).toEqual([]);
    expect(actions("Robert Havelka ^again", "Bob Havelka")).toEqual([]);
  });
});
