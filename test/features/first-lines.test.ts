import { describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { hover } from "../../server/src/features/hover";
import { fixture } from "../kit/features";

/** The Markdown of the hover at the caret, without its escapes. */
function check(marked: string): string | undefined {
  const { context, path, position } = fixture(marked);
  const contents = hover(context, path, position)?.contents as MarkupContent | undefined;
  return contents?.value.replace(/\\(.)/g, "$1");
}

describe("on a figure", () => {
  it.each([
    ["^Hundreds of Velda dockers marched.", "**hundreds** of Velda dockers"],
    ["^Hundreds flee Port Velda.", "**hundreds** flee Port Velda"],
    ["There were ^several crews at work.", "**several** crews"],
    ["She asked almost ^40 questions.", "**almost 40** questions"],
    ["She asked at least ^40 questions.", "**40 or more** questions · *at least*"],
    ["She counted more than ^40 ships.", "**more than 40** ships"],
    ["The wreck held ^80,000 tonnes of grain.", "**80,000 tonnes** of grain"],
    ["It was a ^two-day summit.", "**2 days** · summit"],
    ["It took ^three weeks when mothers called.", "**3 weeks**"],
    ["Marta Lind, ^34, ran.", "**aged 34** · Marta Lind"],
    ["There were ^40 U.S. troops.", "**40**"],
  ])("%s", (sentence, first) => expect(check(`=== courier.txt\n${sentence}\n`)?.split("\n")[0]).toBe(first));
});

describe("on a person", () => {
  it.each([
    ["FBI Director Ines ^Albrecht spoke.", "FBI director"],
    ["Former Port Velda Mayor Ines ^Albrecht spoke.", "former Port Velda mayor"],
    ["Central Intelligence Agency Director Ines ^Albrecht spoke.", "Central Intelligence Agency director"],
    ["White House lawyer Ines ^Albrecht spoke.", "White House lawyer"],
    ["Secretary of State Ines ^Albrecht spoke.", "secretary of state"],
    ["Ines ^Albrecht, a lawyer for Mr. Brandt, spoke.", "lawyer"],
    ["Texas Gov. Ines ^Albrecht spoke.", "Texas Gov."],
  ])("prints the title of “%s” as a newspaper does", (sentence, title) =>
    expect(check(`=== courier.txt\n${sentence}\n`)).toBe(`**Ines Albrecht** · ${title}`),
  );

  it("counts the sources of a title where their names are long", () => {
    const text = check(
      ["Harbour burns for hours", "Fire at the port is out", "Sheds of the quay are lost", "Ships left the harbour"]
        .map(
          (title, at) =>
            `=== ${title}.txt\n${title}\n\nMayor Ines ${at === 0 ? "^" : ""}Albrecht ran. Fog lay on the port.\n`,
        )
        .join(""),
    )!;
    expect(text.split("\n")[0]).toBe("**Ines Albrecht** · mayor (here and in 3 others)");
  });
});

describe("on a quotation", () => {
  it.each([
    ["“It ^burns,” said Albrecht. The mayor, Ines Albrecht, left.", "**Ines Albrecht**, mayor"],
    ["“It ^burns,” the Port Authority said.", "**the Port Authority**"],
    ["“It ^burns,” a spokesman for the port said.", "**a spokesman for the port**"],
    ["“It ^burns,” Mayor Ines Albrecht said.", "**Ines Albrecht**, mayor"],
  ])("%s", (sentence, first) => expect(check(`=== courier.txt\n${sentence}\n`)?.split("\n")[0]).toBe(first));
});

describe("on a day that nothing dates", () => {
  it.each([
    ["It burned on ^Tuesday.", "**A Tuesday** · the day of publication is not known"],
    ["It burned on ^4 March.", "**4 March** · the year is not printed"],
    ["It burned ^yesterday.", "**A day** · the day of publication is not known"],
    ["Ships sail ^daily.", "**Every day** · a time that comes again"],
    ["Ships sail ^every Tuesday.", "**Every Tuesday** · a time that comes again"],
    ["It burned ^last month.", "**An open date** · the day of publication is not known"],
  ])("%s", (sentence, first) => expect(check(`=== courier.txt\n${sentence}\n`)).toBe(first));
});
