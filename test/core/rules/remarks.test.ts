import { describe, expect, test } from "vitest";
import { conflictsOf } from "../../kit/rules";

/** What the rule finds in invented articles: severity, key, and the words of each position, in alphabetical order. */
function found(...texts: string[]): string[] {
  const { conflicts } = conflictsOf(new Map(texts.map((text, index) => [`${index}.txt`, text])));
  return conflicts
    .filter(({ rule }) => rule.startsWith("quote-"))
    .map(
      ({ severity, key, positions }) =>
        `${severity} ${key}: ${positions
          .map(({ label }) => label)
          .sort()
          .join(" | ")}`,
    );
}

/** What two translators make of the first part of one press conference: enough to know that it is one. */
const COURIER = `OLM, March 4, 2026 — The fishery talks in Olm ended without a treaty.

“We went through every chapter of the fishery treaty. The experts did not find a common line on quotas,” said Nadia Ferrer, the minister of Olm. “Our president made no secret of his doubts about the inspection of trawlers. The islands will get a copy of the annex soon.”`;
const HERALD = `OLM, March 5, 2026 — No treaty came out of the fishery talks in Olm.

“Every chapter of the fishery treaty was looked at. A common line of the experts on quotas was not found,” Nadia Ferrer said. “Our president did not conceal his doubts regarding the inspection of trawlers. A copy of the annex goes to the islands soon,” she said.`;

/** The findings that a remark in two wordings adds to those of the press conference itself. */
function added(courier: string, herald: string): string[] {
  const known = new Set(found(COURIER, HERALD));
  return found(`${COURIER}\n\n${courier}`, `${HERALD}\n\n${herald}`).filter((finding) => !known.has(finding));
}

describe("one remark in the words of two translators", () => {
  test.each([
    [
      "a list with another member",
      "“We did not discuss specific harbours and ferries, but the principle,” Ferrer said.",
      "“We did not discuss the harbours or specific lighthouse funds,” Ferrer said.",
      ["information list: harbours and ferries | harbours or specific lighthouse funds"],
    ],
    [
      "a condition that one of them drops",
      "“It was noted that there are huge chances for shipping if both coasts truly want it,” Ferrer said.",
      "“The sides see great prospects for shipping,” Ferrer said.",
      [
        "information condition: It was noted that there are huge chances for shipping if both coasts truly want it | The sides see great prospects for shipping",
      ],
    ],
    [
      "two clauses that one of them makes one",
      "“As for another summit of the two presidents, this depends on the progress that the envoys make with their papers,” Ferrer said.",
      "“Another summit of the presidents will depend on how much progress is made by the envoys,” Ferrer said.",
      [
        "hint rephrased: Another summit of the presidents will depend on how much progress is made by the envoys | As for another summit of the two presidents, this depends on the progress that the envoys make with their papers",
      ],
    ],
    [
      "words of one family",
      "“The lighthouse keepers agreed to negotiate their pensions with the harbour office,” Ferrer said.",
      "“There is an agreement of the lighthouse keepers on negotiations about pensions,” Ferrer said.",
      [
        "hint rephrased: The lighthouse keepers agreed to negotiate their pensions with the harbour office | There is an agreement of the lighthouse keepers on negotiations about pensions",
      ],
    ],
    [
      "a condition that both of them have",
      "“There are huge chances for shipping if both coasts want it,” Ferrer said.",
      "“The sides see great prospects for shipping, provided that the coasts want it,” Ferrer said.",
      [
        "hint rephrased: The sides see great prospects for shipping, provided that the coasts want it | There are huge chances for shipping if both coasts want it",
      ],
    ],
  ])("%s", (_, courier, herald, expected) => {
    expect(added(courier, herald)).toEqual(expected);
  });

  test("without other remarks where most of it is the same", () => {
    expect(
      found(
        "“The old lighthouse needs a new lamp and a second keeper before the autumn fog,” said Nadia Ferrer.",
        "“Before the fog of autumn the lighthouse must have a second keeper, and its lamp is to be replaced,” said Nadia Ferrer.",
      ),
    ).toEqual([
      "hint rephrased: Before the fog of autumn the lighthouse must have a second keeper, and its lamp is to be replaced | The old lighthouse needs a new lamp and a second keeper before the autumn fog",
    ]);
  });

  test("a fragment in an article’s summary and the full remark below it", () => {
    const summary =
      "Nadia Ferrer said that no compromise was found, that a second summit was not planned, and that “the prospects for trade are great.”";
    const remark =
      "“No compromise has been found, and a second summit is not planned for now. Both sides see great prospects for commerce,” Ferrer said.";
    expect(found(`${summary}\n\n${remark}`)).toEqual([
      "hint rephrased: Both sides see great prospects for commerce | the prospects for trade are great",
    ]);
  });
});

describe("no one remark", () => {
  test.each([
    [
      "two remarks on one topic",
      "“The herring quotas of the last decade were far too high for the small boats,” Ferrer said.",
      "“The herring quotas of the next decade must be shared between the coasts,” Ferrer said.",
    ],
    [
      "a topic that both name, and two things said of it",
      "“The northern harbour wall is cracked,” Ferrer said.",
      "“The northern harbour wall belongs to us,” Ferrer said.",
    ],
    [
      "a question and an answer",
      "“Did the keeper warn the nine sailors before the storm reached the lighthouse?” Ferrer asked.",
      "“The keeper warned the nine sailors before the storm came near the lighthouse,” Ferrer said.",
    ],
    [
      "a statement and its denial",
      "“The keeper warned all the sailors long before the storm reached the lighthouse,” Ferrer said.",
      "“No sailor was warned by the keeper before the storm came near the lighthouse,” Ferrer said.",
    ],
    [
      "the words of another speaker",
      "“The keeper warned the sailors long before the storm reached the lighthouse,” said Tomas Brandt.",
      "“The sailors were warned by the keeper before the storm came near the lighthouse,” Ferrer said.",
    ],
    [
      "two statements made after one pattern",
      "“For Varn the council has ordered two new ferries with heated decks,” Ferrer said.",
      "“For Holm the council has ordered three new ferries with open decks,” Ferrer said.",
    ],
    [
      "two lists in two statements",
      "“The council pays for harbours and ferries from the reserve,” Ferrer said.",
      "“The storm has damaged harbours and roofs in the whole province,” Ferrer said.",
    ],
  ])("%s", (_, courier, herald) => {
    expect(added(courier, herald)).toEqual([]);
  });

  test("what was said on two days", () => {
    expect(
      found(
        "OLM, March 4, 2026 — “The old lighthouse needs a new lamp and a second keeper before the autumn fog,” said Nadia Ferrer.",
        "OLM, March 9, 2026 — “Before the fog of autumn the lighthouse must have a second keeper and a new lamp,” said Nadia Ferrer.",
      ),
    ).toEqual([]);
  });

  test("what is said twice in one article", () => {
    expect(
      found(
        "“This harbour needs a new wall before the winter,” said Nadia Ferrer. Fishermen listened in the rain. Later she spoke to the crews. “A new wall is what the harbour needs before winter comes,” Ferrer said.",
      ),
    ).toEqual([]);
  });

  test("an ironic echo", () => {
    expect(
      found(
        "“The bridge will carry trains, lorries and dreams over the valley,” said Nadia Ferrer. Tomas Brandt laughed. “So the bridge is to carry dreams over the valley, and no lorries,” said Brandt.",
        "“The bridge will carry trains, lorries and dreams over the valley,” said Nadia Ferrer.",
      ),
    ).toEqual([]);
  });

  test("loosely like remarks of a speaker whom nobody translates", () => {
    const same =
      "“The ferry line will open on the first day of May with two new boats,” said Nadia Ferrer. “Every village on the coast gets a stop and a shelter. The tickets will be sold on board by the crews, and the crews will be paid by the hour.”";
    expect(
      found(
        `${same} She added: “It was noted that there are huge chances for shipping if both coasts truly want it.”`,
        `${same} She added: “The sides see great prospects for shipping.”`,
      ),
    ).toEqual([]);
  });

  test("a remark that the other article quotes as it is, too", () => {
    expect(
      added(
        "“The islands will get a copy of the annex soon,” Ferrer said.",
        "“The islands will get a copy of the annex soon,” Ferrer said.",
      ),
    ).toEqual([]);
  });
});

const LAMP = "The old lighthouse needs a new lamp and a second keeper before the autumn fog";
const FOG = "Before the fog of autumn the lighthouse must have a second keeper, and its lamp is to be replaced";
/** Nearer to LAMP than this is FOG; it says less of it. */
const KEEPER = "A second keeper for the lighthouse is needed before autumn";
const REPHRASED = `hint rephrased: ${FOG} | ${LAMP}`;
const says = (...remarks: readonly string[]): string =>
  remarks.map((remark) => `“${remark},” said Nadia Ferrer.`).join(" Fishermen listened in the rain. ");

describe("a remark and two that are like it", () => {
  test.each([
    ["the second source has both, the nearer first", says(LAMP), says(FOG, KEEPER)],
    ["the second source has both, the nearer last", says(LAMP), says(KEEPER, FOG)],
    ["the first source has both, the nearer first", says(FOG, KEEPER), says(LAMP)],
    ["the first source has both, the nearer last", says(KEEPER, FOG), says(LAMP)],
  ])("only the nearer one is it: %s", (_, courier, herald) => {
    expect(found(courier, herald)).toEqual([REPHRASED]);
  });

  test("also where a third source prints the nearer one before", () => {
    expect(found(says(FOG), says(LAMP), says(FOG, KEEPER))).toEqual([REPHRASED]);
  });

  test("both are it where two sources have one each", () => {
    expect(found(says(LAMP), says(KEEPER), says(FOG))).toEqual([`hint rephrased: ${KEEPER} | ${FOG} | ${LAMP}`]);
  });

  const [wall, granite] = [
    "the harbour wall will be rebuilt with granite from the northern quarry",
    "Granite of the northern quarry will go into a rebuilt wall of the harbour",
  ];

  test.each([
    ["in the first source", says(`${LAMP}, and ${wall}`), says(FOG, granite)],
    ["in the second source", says(FOG, granite), says(`${LAMP}, and ${wall}`)],
  ])("a long one is two others: %s", (_, courier, herald) => {
    expect(found(courier, herald)).toEqual([REPHRASED, `hint rephrased: ${granite} | and ${wall}`]);
  });

  test("the nearest of many on one topic is it, wherever it stands", () => {
    const towns = ["Olm", "Varn", "Holm", "Selby", "Orsk", "Velda", "Carrow", "Tarn", "Brack", "Dorn", "Esk", "Fenn"];
    const others = towns.map((town, at) => `The lighthouse lamp of ${town} cost ${at + 20} crowns`);
    expect(found(says(...others, LAMP), says(FOG))).toEqual([REPHRASED]);
  });
});

describe("two remarks of one source that another one words as one of them", () => {
  const wrecks =
    "Whoever has seen the wrecks below the northern cliffs and counted the widows of this province knows that the old lighthouse needs a new lamp and a second keeper before the autumn fog";

  test.each([
    ["the second source", says(LAMP), says(FOG, wrecks)],
    ["the first source", says(FOG, wrecks), says(LAMP)],
    ["a source that prints both", says(LAMP, FOG), says(FOG)],
  ])("are no new wording: %s", (_, courier, herald) => {
    expect(found(courier, herald)).toEqual([]);
  });

  test("nor is what is only reported", () => {
    expect(found(says(LAMP), `Nadia Ferrer said that ${FOG.replace("Before", "before")}.`)).toEqual([]);
  });
});

describe("a fragment in a summary must not be the remark below it", () => {
  const summary = "Nadia Ferrer said that no compromise was found, that a second summit was not planned, and that ";
  const below = "“No compromise has been found, and a second summit is not planned for now. ";

  test.each([
    [
      "where nothing else of the summary stands there",
      "Nadia Ferrer said on Tuesday that “the prospects for trade are great.”\n\nIt rained. “Both sides see great prospects for commerce,” Ferrer said.",
    ],
    [
      "where only little of it does",
      `${summary}“herring will be salted in the sheds of Olm by widows.”\n\n${below}Both sides salt less herring after years of storms and quarrels,” Ferrer said.`,
    ],
    [
      "where the article quotes the fragment once more",
      `${summary}“the prospects for trade are great.”\n\n${below}Both sides see great prospects for commerce,” Ferrer said.\n\nAt the pier she said that “the prospects for trade are great.”`,
    ],
  ])("%s", (_, article) => {
    expect(found(article)).toEqual([]);
  });
});

describe("of one press conference must not be one remark", () => {
  test.each([
    [
      "two that share a season",
      "“The northern harbour is silted since the winter storms,” Ferrer said.",
      "“The winter brought the crews of the northern fleet few herring and much ice,” Ferrer said.",
    ],
    [
      "a short one whose words stand far apart in a long one",
      "“The breakwater needs granite,” Ferrer said.",
      "“The breakwater that has served three generations of fishermen and outlived four cruel wars and their navies deserves a little granite,” Ferrer said.",
    ],
  ])("%s", (_, courier, herald) => {
    expect(added(courier, herald)).toEqual([]);
  });
});
