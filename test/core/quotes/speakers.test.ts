import { describe, expect, test } from "vitest";
import { read } from "../../../server/src/core/read/read";

const quotesOf = (text: string) =>
  read(text).quotes.map(({ start, end, speaker, coSpeakers, chain, utterance }) => ({
    words: text.slice(start, end),
    speaker,
    coSpeakers,
    chain,
    utterance,
  }));

describe("speakers", () => {
  test("the head of the source speaks, not the possessor in it", () => {
    const [quote] = quotesOf("“The pier will close on Friday,” Ruth Albrecht’s aide Ada Kern said.");
    expect(quote.speaker).toBe("Ada Kern");
  });

  test.each([
    ["“The pier will close on Friday,” the wife of Tomas Brandt said.", "wife of Tomas Brandt"],
    ["A lawyer for Ada Kern said the pier would close on Friday.", "lawyer for Ada Kern"],
    ["“The pier will close on Friday,” Secretary of State Ada Kern said.", "Ada Kern"],
  ])("nor the name behind a noun and its preposition: %s", (text, speaker) => {
    expect(quotesOf(text).map((quote) => quote.speaker)).toEqual([speaker]);
  });

  test.each([
    [
      "Cllr Ada Kern (Lib Dem, Abbey), who chairs the council, told the meeting the pier was “not safe at all”.",
      "Ada Kern",
    ],
    ["Ada Kern at the time said the pier would close on Friday.", "Ada Kern"],
    ["Ada Kern in a letter said the pier would close on Friday.", "Ada Kern"],
    [
      "Current and former officials who spoke to The Hull Post said the pier would close.",
      "Current and former officials",
    ],
    ["A witness interviewed by the port police said the pier would close on Friday.", "witness"],
    ["People briefed on the plan said the pier would close on Friday.", "People"],
    ["Homes Not Piers said the pier would close on Friday.", "Homes Not Piers"],
    ["Justice in Hull said the pier would close on Friday.", "Justice in Hull"],
    ["The pier will close, according to a study of 400 people published on Monday.", "study of 400 people"],
  ])("who speaks stands before what is added: %s", (text, speaker) => {
    expect(new Set(quotesOf(text).map((quote) => quote.speaker))).toEqual(new Set([speaker]));
  });

  test.each([
    ["Ada Kern left. Her editor, Ruth Albrecht, has called the book “a very long list of piers”.", "Ruth Albrecht"],
    ["Tomas Brandt left. His campaign said the pier would close on Friday.", null],
    [
      "Tomas Brandt left. The health secretary, Ada Kern, stayed. Brandt’s spokesman said the pier would close.",
      "Brandt’s spokesman",
    ],
    ["Tomas Brandt left.\n\nA resident who lives there closed the gate. “It was late,” he said.", null],
  ])("somebody’s editor, campaign or spokesman is not he: %s", (text, speaker) => {
    expect(new Set(quotesOf(text).map((quote) => quote.speaker))).toEqual(new Set([speaker]));
  });

  test("an unnamed source is told by its words", () => {
    const [quote] = quotesOf("“The pier will close on Friday,” a port official said.");
    expect(quote.speaker).toBe("port official");
  });

  test("a name between commas says who the official is", () => {
    const [quote] = quotesOf("The official, Ada Kern, said the pier would “close for good on Friday”.");
    expect(quote.speaker).toBe("Ada Kern");
  });

  test.each([".", ", on Monday.", ", who runs the port."])("a name behind the official who said it: %s", (end) => {
    const [quote] = quotesOf(`“The pier will close on Friday,” said the official, Ada Kern${end}`);
    expect(quote.speaker).toBe("Ada Kern");
  });

  test("a name between commas that does not speak is no speaker", () => {
    const [quote] = quotesOf("According to the official, Ada Kern, a skipper, left the pier “without any light”.");
    expect(quote?.speaker ?? null).not.toBe("Ada Kern");
  });

  test.each([
    ["“We will pay,” said Minister for Finance Ada Kern.", "Ada Kern"],
    ["“We will pay,” said Director of Public Prosecutions Ada Kern.", "Ada Kern"],
    ["“We will pay,” said head of communications Ada Kern. Brandt left.", "Ada Kern"],
    ["Under Secretary of State for Political Affairs Ada Kern said the plan was dead.", "Ada Kern"],
    ["President of the European Commission Ada Kern said the talks had failed.", "Ada Kern"],
    ["“We will pay,” said Ada Kern of the Harbour Trust.", "Ada Kern"],
  ])("a title with a complement does not speak in its bearer’s place: %s", (text, speaker) => {
    expect(quotesOf(text).map((quote) => [quote.speaker, quote.coSpeakers])).toEqual([[speaker, []]]);
  });

  test.each([
    ["The harbour attorney in Gdansk, Ada Kern, said the case was closed.", "Ada Kern"],
    ["The harbour attorney in Gdansk, Ada Kern, who led the inquiry, said the case was closed.", "Ada Kern"],
    ["“It is shut,” said a police officer in Gdansk.", "police officer in Gdansk"],
  ])("a place behind the noun of an office does not speak: %s", (text, speaker) => {
    expect(quotesOf(text).map((quote) => quote.speaker)).toEqual([speaker]);
  });

  test.each([
    ["“It is shut,” the Ministry of Trade and Fisheries said.", "Ministry of Trade and Fisheries"],
    ["“It is shut,” the Finnish parliament said.", "Finnish parliament"],
    ["“It is shut,” said a spokeswoman for the port.", "spokeswoman for the port"],
  ])("a body is told by its whole name: %s", (text, speaker) => {
    expect(quotesOf(text).map((quote) => quote.speaker)).toEqual([speaker]);
  });

  test("a source ends with its sentence, whatever the length of its last word", () => {
    const quotes = quotesOf("“Nobody knew,” said Ada Kern. Brandt left. “It is over,” said Gov. Brandt.");
    expect(quotes.map((quote) => [quote.speaker, quote.coSpeakers])).toEqual([
      ["Ada Kern", []],
      ["Brandt", []],
    ]);
  });

  test("a pronoun goes on with the last speaker", () => {
    const quotes = quotesOf(
      "“The pier will close on Friday,” Ada Kern said.\n\n“We had no choice about the boats,” she added.",
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Ada Kern", "Ada Kern"]);
  });

  test("a pronoun does not go on with a speaker of another gender", () => {
    const quotes = quotesOf(
      "“The pier will close on Friday,” Ines Albrecht said.\n\n“We had no choice about the boats,” he added.",
    );
    expect(quotes[1].speaker).not.toBe("Ines Albrecht");
  });

  test("a pronoun goes on over somebody whom it does not fit", () => {
    const quotes = quotesOf(
      "“The pier will close on Friday,” Ines Albrecht said.\n\nTomas Brandt walked to the quay.\n\n“We had no choice,” she added.",
    );
    expect(quotes[1].speaker).toBe("Ines Albrecht");
  });

  test("who holds an office with “of” speaks, and not whom an aide serves", () => {
    const speakerOf = (source: string) => quotesOf(`“We had no choice,” said ${source}.`)[0].speaker;
    expect(speakerOf("the Secretary of State Ines Albrecht")).toBe("Ines Albrecht");
    expect(speakerOf("the minister of defence Ines Albrecht")).toBe("Ines Albrecht");
    expect(speakerOf("a spokesman of Ines Albrecht")).not.toBe("Ines Albrecht");
    expect(speakerOf("a spokesman for Mayor Ines Albrecht")).toBe("spokesman for Mayor Ines Albrecht");
    expect(speakerOf("an aide to Deputy Prime Minister Ines Albrecht")).toMatch(/^aide to/);
    expect(speakerOf("the Minister of Defence General Ines Albrecht")).toBe("Ines Albrecht");
  });

  test("a pronoun does not go on when another person is named in between", () => {
    const quotes = quotesOf(
      "“The pier will close on Friday,” Ada Kern said.\n\nMary Albrecht walked to the quay. “We had no choice,” she added.",
    );
    expect(quotes[1].speaker).not.toBe("Ada Kern");
  });

  test("entries of one cut quotation share an utterance, others do not", () => {
    const [first, second, third] = quotesOf(
      "“The pier,” Kern said, “is not safe for anybody.”\n\n“The boats will move to the north quay,” Albrecht said.",
    );
    expect(first.utterance).toBe(second.utterance);
    expect(third.utterance).not.toBe(first.utterance);
  });

  test("a report within a report keeps its chain", () => {
    const [quote] = quotesOf("The Lower Quay Post reported that Ada Kern said that the pier would close on Friday.");
    expect(quote.words).toBe("the pier would close on Friday");
    expect(quote.speaker).toBe("Ada Kern");
    expect(quote.chain).toHaveLength(1);
    expect(quote.chain[0]).toContain("Lower Quay Post");
  });
});
