import { describe, expect, it } from "vitest";
import { textOf } from "../../../server/src/core/text/span";
import { storyOf } from "../../kit/rules";

/** The passages of each group of figures that more than one source has, as "source: words"; sources are given by their texts. */
function check(texts: readonly string[], expected: readonly (readonly string[])[]) {
  const story = storyOf(new Map(texts.map((text, index) => [`${index}.txt`, text])), "2025-03-06");
  const groups = story.figures.groups
    .filter((group) => new Set(group.map(({ source }) => source)).size > 1)
    .map((group) =>
      group.map((one) => `${one.source}: ${textOf(story.sources[one.source].reading.article.text, one).toLowerCase()}`),
    );
  expect(groups).toEqual(expected);
}

describe("figures that measure one thing", () => {
  it("takes the dead in every wording as one measure", () =>
    check(
      [
        "The fire in the terminal killed 14 people on Tuesday.",
        "Fourteen dead in terminal fire.",
        "The death toll of the terminal fire rose to 14.",
      ],
      [["0: 14 people", "1: fourteen dead", "2: 14"]],
    ));

  it("keeps the dead and the injured apart", () =>
    check(
      ["The fire killed 14 people and injured 31.", "The fire left 14 people dead and 31 wounded."],
      [
        ["0: 14 people", "1: 14 people"],
        ["0: 31", "1: 31 wounded"],
      ],
    ));

  it("takes employees and workers as one", () =>
    check(
      ["The grain company employs 240 workers at the port.", "The grain company has 240 employees at the port."],
      [["0: 240 workers", "1: 240 employees"]],
    ));

  it("counts the people, and not the sites, as employed", () =>
    check(
      ["The company employs 240 people at nine mills.", "The company has 240 workers at nine mills."],
      [
        ["0: 240 people", "1: 240 workers"],
        ["0: nine mills", "1: nine mills"],
      ],
    ));

  it("takes a verb and the noun for its amount as one measure", () =>
    check(
      ["Velda Grain lost €13 million last year.", "Velda Grain reported a loss of €13 million for the past year."],
      [["0: €13 million", "1: €13 million"]],
    ));

  it("takes the magnitude of an earthquake in every wording as one measure", () =>
    check(
      [
        "A magnitude 6.4 earthquake shook Port Velda.",
        "A 6.4-magnitude earthquake shook Port Velda.",
        "An earthquake with a magnitude of 6.4 shook Port Velda.",
      ],
      [["0: 6.4", "1: 6.4", "2: 6.4"]],
    ));

  it("takes the result of a vote in every wording as one measure", () =>
    check(
      [
        "The council of Port Velda voted 62 to 48 to close the silo.",
        "The council of Port Velda passed the closure of the silo 62–48.",
        "By 62 votes to 48, the council of Port Velda adopted the closure of the silo.",
        "With 62 members in favour and 48 against, the council of Port Velda closed the silo.",
        "The closure of the silo was backed by the council of Port Velda: 62 members voted for it, 48 opposed it.",
      ],
      [
        [
          "0: 62 to 48",
          "1: 62–48",
          "2: 62 votes to 48",
          "3: 62 members in favour and 48",
          "4: 62 members voted for it, 48",
        ],
      ],
    ));

  it("must not take the votes of a part of a council, or of another day, as its result", () =>
    check(
      [
        "In the council of Port Velda 12 Greens voted in favour of the silo and five Greens against.",
        "The council of Port Velda, which had voted 12 to 5 for the silo, met again.",
        "The council of Port Velda could vote 12 to 5 for the silo.",
      ],
      [],
    ));

  it("takes the final score of a match in every wording as one measure", () =>
    check(
      [
        "Velda Rovers beat Lindholm City 3-1 in the cup.",
        "Velda Rovers had a 3-1 win over Lindholm City in the cup.",
        "Lindholm City lost 1-3 at home to Velda Rovers in the cup.",
      ],
      [["0: 3-1", "1: 3-1", "2: 1-3"]],
    ));

  it("must not take the scores of halves, sets, legs and other teams as one", () =>
    check(
      [
        "Velda Rovers led Lindholm City 3-1 at half-time and won.",
        "Velda Rovers beat Lindholm City 3-1 on aggregate in the cup.",
        "Maria Stenlund beat Anna Rosvik 3-1, 1-3, 3-1 in the cup.",
        "Harrow beat Lindholm City 3-1 in the cup.",
        "Velda Rovers beat Lindholm City 3-1 in the cup.",
      ],
      [],
    ));

  it("takes homes without power in every wording as one measure", () =>
    check(
      [
        "The storm left 40,000 homes in Port Velda without power.",
        "Some 40,000 households in Port Velda lost power in the storm.",
      ],
      [["0: 40,000 homes", "1: 40,000 households"]],
    ));

  it("must not take the badly injured as all of them", () =>
    check(["The fire injured nine people in Port Velda.", "Nine people were seriously injured in Port Velda."], []));

  it("must not take what paintings are worth as the loot of thieves", () =>
    check(
      ["Thieves stole 2 million euros in Lindholm.", "Thieves stole paintings worth 2 million euros in Lindholm."],
      [],
    ));

  it("must not join a part with the whole", () =>
    check(
      ["The fire killed 14 people, five of them firefighters.", "The fire killed five firefighters of Lindholm."],
      [],
    ));

  it("must not join the length of talks with their delay", () =>
    check(["The talks at Selby Castle lasted three hours.", "The talks at Selby Castle began three hours late."], []));

  it("must not join figures of places that exclude each other", () =>
    check(["An explosion in Lindholm killed 14 people.", "An explosion in Geneva killed 14 people."], []));

  it("sets values of one measure that cannot both be true against each other", () => {
    const story = storyOf(
      new Map([
        ["a.txt", "The fire in the terminal killed 14 people on Tuesday."],
        ["b.txt", "The fire in the terminal killed 12 people on Tuesday and injured 14."],
      ]),
      "2025-03-06",
    );
    expect(story.figures.rivals.map(({ pair }) => pair.map(({ figure }) => figure.value))).toEqual([[14, 12]]);
  });

  it("takes the age of one person in every wording as one measure", () =>
    check(
      [
        "Maria Stenlund, 44, a baker, met Karl Oduya (51) in Port Velda.",
        "The 44-year-old Maria Stenlund saw the fire, and so did Karl Oduya, aged 51.",
      ],
      [
        ["0: maria stenlund, 44", "1: 44-year-old maria stenlund"],
        ["0: karl oduya (51", "1: karl oduya, aged 51"],
      ],
    ));
  it("takes an age before a surname and a noun as nobody’s", () =>
    check(["Maria Stenlund, 44, spoke in Port Velda.", "A 44-year-old Stenlund volunteer spoke in Port Velda."], []));
});

it("takes the first values of a long list", () => {
  const numbers = Array.from({ length: 500 }, (_, value) => `Crew ${value} said that ${value + 20} people were hurt.`);
  const { groups, rivals } = storyOf(new Map([["a.txt", numbers.join(" ")]]), "2025-03-06").figures;
  expect(groups.map(([{ min }]) => min)).toEqual(Array.from({ length: 64 }, (_, value) => value + 20));
  expect(rivals).toEqual([]);
});
