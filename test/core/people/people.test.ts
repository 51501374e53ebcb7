import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../../server/src/core/read/read";
import { describePeople, peopleIn } from "../../kit/people";

const check = (marked: string) => {
  const { marked: expected, found } = peopleIn(marked);
  expect(found).toEqual(expected);
};

describe("mentions by name", () => {
  test.each([
    ["a title is no part of the name", "The harbour master ‹Ines Albrecht› said on Tuesday that the port was open."],
    ["a form of address", "“We had little warning,” Ms. ‹Albrecht› said. Later Mr. ‹Oyelaran› arrived."],
    ["the possessive", "‹Ines Albrecht›’s crews did what they could, and ‹Albrecht›’s deputy agreed."],
    ["initials", "‹R. J. Achterberg›, 44, was the first to arrive. ‹Achterberg› left at noon."],
    ["particles", "The envoy, ‹Tomas van der Brandt›, met ‹Khalid bin Rashid› in Lindholm."],
    ["a suffix", "The case was heard by Judge ‹Samuel Hansen Jr.› on Friday."],
    ["an office with a complement", "Secretary of State ‹Marta Lindqvist› flew to Berlin."],
    ["an office with the name of a body", "President of the European Commission ‹Marta Lindqvist› flew to Berlin."],
    ["an office with two complements", "Director of Research at Harbour Trust ‹Ines Albrecht› left on Monday."],
    ["a complement of words that may be names", "The head of Royal Mary Rose Trust met ‹Ines Albrecht›."],
    ["a particle with a capital", "The film was shot with ‹Robert De Vries› and a horse."],
    ["a member of Congress", "Senate leader ‹Quentin Marsh›, R-Ohio, agreed. So did ‹Chili Oyelaran› (D-Mo.)."],
    ["a forename that heads bodies", "‹Bill Grant›, an analyst at the bank, was wrong. ‹Grant› left on Monday."],
    ["a nationality before a title", "Norwegian Foreign Minister ‹Marta Lindqvist› flew to Berlin."],
    [
      "an office and a comma before a name in no list",
      "The regional manager, ‹Kath Overdale›, said the shop would stay.",
    ],
    ["a relation before a name", "He left with his wife, ‹Edith›, and her son ‹Jamie›."],
    ["two people whom “&” joins", "The shop belongs to ‹Tom Brandt› & ‹Ada Lindqvist›."],
    ["a common word as a surname", "‹Ruth Street› warned the company. ‹Street› said it had denied this."],
  ])("%s", (_, text) => check(text));

  test.each([
    ["a place named after a saint", "The plan was sent to St. Louis and St. Goar on Monday."],
    ["places", "The fire began in Berlin and spread to Lindholm, near Port Velda."],
    ["bodies", "The Foreign Ministry and Harbour Bank Inc. declined to comment."],
    ["peoples of two parts", "Many Danish-Norwegians and Franco-Germans said on Tuesday that the port was open."],
    ["days and months", "On Tuesday, March 4, the United Nations said May was too late."],
    ["a firm with “&”", "Analysts at Brandt & Hale were wrong. Casa & Co fell."],
    ["a church, a ship and a ferry company", "St Edith’s stood near the Lady Edith, a ship of Velda Ferries."],
    ["a team of which “who” is said", "They will meet Arlow or Wrenholm, who drew on Saturday."],
    ["a noun with which a headline begins", "Botanist who found a rare orchid"],
    ["a firm behind a part that firms have", "The owner, Norvik Marine, said the shop would stay."],
    ["the first word of a sentence", "However, crews stayed. Smoke rose. Nobody was hurt."],
  ])("are not: %s", (_, text) => check(text));

  test.each([
    ["an apposition", "Anna Brekke, the prime minister, promised aid.", ["prime minister"]],
    ["one that ends the sentence", "Aid was promised by Anna Brekke, the prime minister.", ["prime minister"]],
    ["one that a relative clause follows", "Anna Brekke, the minister who left, was there.", ["minister"]],
    ["one with a participle", "Anna Brekke, the envoy sent to Olm, was there.", ["envoy"]],
    ["the subject of the sentence", "After meeting Anna Brekke, the prime minister said that talks would go on.", []],
    ["with an adverb", "After meeting Anna Brekke, the prime minister later promised aid.", []],
    ["with an auxiliary", "Standing beside Anna Brekke, the prime minister has promised aid.", []],
    ["with a verb that is quoted", "After an hour with Anna Brekke, the minister “looked pale”.", []],
  ])("a title behind a comma: %s", (_, text, titles) => {
    const [person] = read(text).people;
    expect(person.roles.map(({ title }) => title)).toEqual(titles);
  });

  test("a nickname stands in marks of its own", () => {
    const text = 'He mocked “Low tide” Ines Brandt, "Little Dora" Brekke, "Lyin\' Ted" Kern.';
    for (const { name } of read(text).people) expect(name).not.toContain('"');
  });

  test("a headline in capitals takes its people from the text", () => {
    const text =
      "Fire Chief Oyelaran Says Port Of Velda Is Safe\n\nSamuel Oyelaran, the fire chief, said on Tuesday that the port was safe.";
    expect(read(text).people.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(["Samuel Oyelaran 2"]);
  });
});

describe("titles and references", () => {
  test.each([
    [
      "Ines Albrecht, the harbour master, said little. She left at noon.",
      ["Ines Albrecht (female): harbour master | She"],
    ],
    [
      "Attorney General Ines Albrecht brought charges. The former attorney general had declined to.",
      ["Ines Albrecht (female): attorney general | "],
    ],
    [
      "Norway’s finance minister, Ines Albrecht, met Danish Finance Minister Peter Hale.",
      ["Ines Albrecht (female): finance minister of Norway | ", "Peter Hale (male): finance minister of Danish | "],
    ],
    [
      "After welcoming Norwegian Prime Minister Ines Albrecht, the board discussed firing former Director Tomas Brandt.",
      ["Ines Albrecht (female): prime minister of Norwegian | ", "Tomas Brandt (male): former director | "],
    ],
    [
      "They asked whether President Ines Albrecht and acting Director Tomas Brandt had come.",
      ["Ines Albrecht (female): president | ", "Tomas Brandt (male): acting director | "],
    ],
    [
      "Former Labour Minister Ines Albrecht spoke. The former labour minister was brief.",
      ["Ines Albrecht (female): former labour minister; former labour minister | The former labour minister"],
    ],
    [
      "Former Selby Mayor Ines Albrecht, Velda Gov. Tomas Brandt and others came.",
      ["Ines Albrecht (female): former mayor of Selby | ", "Tomas Brandt (male): gov of Velda | "],
    ],
    [
      "Secretary of State for Northern Ireland Ines Albrecht left. Governor of the Bank of Norway Tomas Brandt came.",
      [
        "Ines Albrecht (female): secretary of state of Northern Ireland | ",
        "Tomas Brandt (male): governor of Bank of Norway | ",
      ],
    ],
    [
      "The U.S. attorney in Gdansk, Ines Albrecht, left. Tomas Brandt, president elect of the republic, came.",
      ["Ines Albrecht (female): attorney of U.S | ", "Tomas Brandt (male): designate president | "],
    ],
    [
      "Ines Albrecht, Secretary of War Peter Hale and others came.",
      ["Ines Albrecht (female):  | ", "Peter Hale (male): secretary of war | "],
    ],
    [
      "US Special Envoy to Saudi Arabia Ines Albrecht met US President Tomas Brandt.",
      ["Ines Albrecht (female): special envoy of US | ", "Tomas Brandt (male): president of US | "],
    ],
    ["Former president Marta Lindqvist spoke on Friday.", ["Marta Lindqvist (female): former president | "]],
    [
      "Lindqvist’s aide Tomas Brandt arrived. The aide gave no details.",
      ["Tomas Brandt (male): aide of Lindqvist; aide | The aide"],
    ],
  ])("%s", (text, expected) => expect(describePeople(text)).toEqual(expect.arrayContaining(expected)));

  test("a pronoun that two people could mean stays open", () => {
    const text = "Tomas Brandt and Samuel Hansen met on Friday.\n\nHe was late.";
    expect(read(text).people.flatMap(({ references }) => references)).toEqual([]);
  });
});

test("on any text, mentions lie inside it and apart, in order", () => {
  const word = fc.constantFrom(
    "Ines",
    "Albrecht",
    "Mr.",
    "President",
    "of",
    "the",
    "van",
    "said",
    ",",
    ".",
    "“",
    "”",
    "’s",
    "he",
    "J.",
    "\n\n",
    "Brandt-Lind",
    "UN",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
      ),
      (text) => {
        for (const { mentions, references, roles } of read(text).people) {
          for (const list of [mentions, references]) {
            let last = 0;
            for (const { start, end } of list) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
          for (const role of roles) expect(role.mention).toBeLessThan(mentions.length);
        }
      },
    ),
    { numRuns: 200 },
  );
});
