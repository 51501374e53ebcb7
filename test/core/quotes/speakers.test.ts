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
      "“The pier will close on Friday,” Ines Albrecht said.\n\nTomas Brandt walked to the quay. “We had no choice,” she added.",
    );
    expect(quotes[1].speaker).toBe("Ines Albrecht");
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
