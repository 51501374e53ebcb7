import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../../server/src/core/read/read";

/** The events of a text as "class modality", in their order; a definite mention has "the" before it. */
function check(text: string, expected: readonly string[]) {
  const { events } = read(text);
  expect(events.map((e) => `${e.definite ? "the " : ""}${e.class} ${e.modality}`)).toEqual(expected);
}

describe("events", () => {
  it.each<[string, readonly string[]]>([
    ["The ministers met in Lindholm on Tuesday.", ["meeting happened"]],
    ["The ministers will meet in Lindholm.", ["meeting planned"]],
    ["The meeting has been cancelled, the office said.", ["the meeting cancelled"]],
    ["The meeting might be called off.", ["the meeting possible"]],
    ["Both sides plan to visit the terminal.", ["visit planned"]],
    ["An explosion killed six people and injured twenty.", ["explosion happened", "death happened", "injury happened"]],
    ["They did not meet before the vote.", ["meeting denied", "the vote happened"]],
    ["No further meeting is planned.", ["meeting possible"]],
    ["The jury found the two men guilty on Friday.", ["verdict happened"]],
    ["The governor stepped down on Friday.", ["resignation happened"]],
    ["The trawler ran aground off Velda.", ["sinking happened"]],
    ["Two men broke out of the prison in Selby.", ["escape happened"]],
    ["The jury found the former mayor Tomas Brandt guilty.", ["verdict happened"]],
    ["The minister sat down with the envoy.", ["meeting happened"]],
    ["The king opened the new harbour bridge on Friday.", ["opening happened"]],
    ["A drone strike hit the depot.", ["attack happened"]],
    ["The drivers’ strike goes on.", ["the strike happened"]],
    [
      "Brandt was caught in Selby, and his brother was captured after a chase.",
      ["capture happened", "capture happened"],
    ],
    ["The soldiers opened fire.", ["shooting happened"]],
    ["The old mill burned down, police said.", ["fire happened"]],
    ["The meeting has not been cancelled.", ["the meeting possible"]],
    ["The talks of the two sides in the port of Selby are scheduled to begin soon.", ["the meeting planned"]],
    ["They went with Will Rowe to the meeting.", ["the meeting happened"]],
    ["The envoys met on Sunday and agreed to reopen the bridge.", ["meeting happened", "reopening planned"]],
    ["Two men were arrested and are due in court.", ["arrest happened"]],
    ["The envoys meet, as planned, on Sunday.", ["meeting happened"]],
    [
      "A round of talks could follow, if the truce holds.",
      ["meeting possible", "meeting possible", "the truce conditional"],
    ],
  ])("%s", (text, expected) => check(text, expected));

  it.each<[string, readonly string[]]>([
    ["The company met its targets.", []],
    ["The fall was captured on camera, and they were caught in a storm.", ["storm happened"]],
    ["The court opened an inquiry, and the director opened the door.", []],
    ["The company released figures from its plants.", []],
    ["The divers found nothing, and nobody is guilty.", []],
    ["The fire service spoke to reporters.", []],
    ["The deal was signed on May 3.", ["the agreement happened", "signing happened"]],
  ])("must not: %s", (text, expected) => check(text, expected));

  it.each<[string, readonly string[]]>([
    ["The meeting ended on Monday, both sides said.", ["meeting Monday"]],
    ["On Monday, the envoy said that the meeting went well.", ["meeting"]],
    ["The men were found on Monday, two days after the explosion.", ["explosion"]],
    ["The men were found after the explosion on Monday.", ["explosion Monday"]],
    ["The minister said on Monday that the meeting went well.", ["meeting"]],
    ["The ministers met in the old harbour on Monday for a vote.", ["meeting Monday", "vote"]],
    ["The explosion (they had met on Monday) killed nobody.", ["explosion", "meeting Monday", "death"]],
  ])("%s has its day", (text, expected) => {
    const { article, events, dates } = read(text);
    const dayOf = (index: number) => ` ${article.text.slice(dates[index].start, dates[index].end)}`;
    expect(events.map((event) => event.class + event.dates.map(dayOf).join(""))).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ["The ministers met in the suburbs of Selby.", ["Selby"]],
    ["The talks went on as the war in Ukraine did.", []],
    ["The ministers met in Selby, said Moscow.", ["Selby"]],
  ])("%s has its place", (text, expected) => {
    const { article, events } = read(text);
    const places = events.flatMap((event) => event.places.map((span) => article.text.slice(span.start, span.end)));
    expect(places).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    [
      "Ines Albrecht resigned, while Tomas Brandt visited the port.",
      ["resignation Ines Albrecht", "visit Tomas Brandt"],
    ],
    ["Ines Albrecht (Tomas Brandt visited the port) resigned.", ["visit Tomas Brandt", "resignation Ines Albrecht"]],
  ])("%s: each event has the people of its clause", (text, expected) => {
    const { people, events } = read(text);
    const named = (index: number) => ` ${people[index].name}`;
    expect(events.map((event) => event.class + event.people.map(named).join(""))).toEqual(expected);
  });

  it("knows which events a quotation tells", () => {
    const { events } = read("“The meeting was a failure,” Ada Kern said. The explosion killed six people.");
    expect(events.map((event) => `${event.class} ${event.quoted}`)).toEqual([
      "meeting true",
      "explosion false",
      "death false",
    ]);
  });

  it("tells a plan to the end of its clause", () => {
    const { article, events } = read("The council plans to hold a meeting in Selby in June, but nobody will come.");
    const [{ core }] = events;
    expect(article.text.slice(core.start, core.end)).toBe("plans to hold a meeting in Selby in June");
  });

  it("tells nothing of who says so", () => {
    const { article, events } = read("Dana Kern has not resigned, a spokeswoman for the company said on Sunday.");
    const [{ core }] = events;
    expect(article.text.slice(core.start, core.end)).toBe("not resigned");
  });

  it("takes no place from a name that two people give to their talks", () => {
    const { article, events } = read(
      "Marta Lindqvist met Dragan Havelka. The Lindqvist-Havelka talks went on in Lindholm.",
    );
    const places = events.flatMap((event) => event.places.map((span) => article.text.slice(span.start, span.end)));
    expect(places).toEqual(["Lindholm"]);
  });

  it("never throws, and its spans lie in order inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { events } = read(text);
        events.forEach((event, index) => {
          expect(event.start).toBeGreaterThanOrEqual(index > 0 ? events[index - 1].end : 0);
          expect(event.end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});
