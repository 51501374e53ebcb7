import { describe, expect, test } from "vitest";
import { describePeople } from "../../kit/people";

describe("whom a pronoun means", () => {
  test.each([
    [
      "of two, the subject of the sentence",
      "Ines Albrecht went to the pier with Maria Lindqvist. She was late.",
      ["Ines Albrecht (female):  | She", "Maria Lindqvist (female):  | "],
    ],
    [
      "of two subjects, the one who speaks",
      "Ines Albrecht walked while Maria Lindqvist said nothing. She was late.",
      ["Ines Albrecht (female):  | ", "Maria Lindqvist (female):  | She"],
    ],
    [
      "in the next paragraph, the only subject of the one before",
      "The crew left with Maria Lindqvist. Ines Albrecht walked home.\n\nShe was late.",
      ["Maria Lindqvist (female):  | ", "Ines Albrecht (female):  | She"],
    ],
    [
      "not over two subjects of the paragraph before",
      "Maria Lindqvist left early. Ines Albrecht walked home.\n\nShe was late.",
      ["Maria Lindqvist (female):  | ", "Ines Albrecht (female):  | "],
    ],
    [
      "over paragraphs of nothing but speech",
      "Ines Albrecht left the pier.\n\n“Nobody asked us.”\n\n“Nobody told us.”\n\nShe was late.",
      ["Ines Albrecht (female):  | She"],
    ],
    [
      "the other gender is passed over",
      "Ines Albrecht left the pier. Tomas Brandt walked home. She was late.",
      ["Ines Albrecht (female):  | She", "Tomas Brandt (male):  | "],
    ],
    [
      "not who is told in passing in the same sentence",
      "Maria Lindqvist ran the pier for years. The daughter of Olaf Brandt and his wife, Edith, she was born in Hull.",
      ["Maria Lindqvist (female):  | she", "Olaf Brandt (male):  | his", "Edith (unknown): wife | "],
    ],
    [
      "nor whom somebody without a name comes after",
      "Ines Albrecht left the pier. A ticket collector locked the gate. She was late.",
      ["Ines Albrecht (female):  | "],
    ],
    [
      "but a noun beside a name brings nobody in",
      "A ticket collector, Ines Albrecht, locked the gate. She was late.",
      ["Ines Albrecht (female):  | She"],
    ],
    [
      "none in the words of somebody else",
      "Ines Albrecht left the pier. A note read: “She is not one of us.”",
      ["Ines Albrecht (female):  | "],
    ],
  ])("%s", (_, text, expected) => expect(describePeople(text)).toEqual(expected));
});

describe("whom a noun means", () => {
  test.each([
    [
      "a near-synonym of the title",
      "Ines Albrecht, the Finnish envoy, came early. The negotiator was late.",
      ["Ines Albrecht (female): envoy of Finnish; negotiator | The negotiator"],
    ],
    [
      "of two who bear it, the one whose country it names",
      "Ines Albrecht, Norway’s envoy, met Tomas Brandt, Italy’s envoy. The Norwegian envoy was late.",
      [
        "Ines Albrecht (female): envoy of Norway; envoy of Norwegian | The Norwegian envoy",
        "Tomas Brandt (male): envoy of Italy | ",
      ],
    ],
    [
      "of two who bear it, the one who is named near",
      `The mayor Ines Albrecht spoke.\n\n${"The boats lay in the harbour all day. ".repeat(30)}\n\nThe mayor Tomas Brandt spoke. The mayor was late.`,
      ["Ines Albrecht (female): mayor | ", "Tomas Brandt (male): mayor; mayor | The mayor"],
    ],
    [
      "not the holder of another office",
      "The prime minister, Ines Albrecht, voted for it, as did the home secretary. A spokesman was late.",
      ["Ines Albrecht (female): prime minister | "],
    ],
    [
      "nor a secretary whom nothing ties to the owner",
      "Tomas Brandt left. The health secretary, Ines Albrecht, stayed. Brandt’s spokesman was late.",
      ["Tomas Brandt (male):  | ", "Ines Albrecht (female): health secretary | "],
    ],
    [
      "neither of two who stand together",
      "The mayor Ines Albrecht met the mayor Tomas Brandt. The mayor was late.",
      ["Ines Albrecht (female): mayor | ", "Tomas Brandt (male): mayor | "],
    ],
  ])("%s", (_, text, expected) => expect(describePeople(text)).toEqual(expected));
});

describe("who is who", () => {
  test.each([
    [
      "father and son",
      "Samuel Hansen Jr. met Samuel Hansen Sr. on the pier.",
      ["Samuel Hansen Jr. (male):  | ", "Samuel Hansen Sr. (male):  | "],
    ],
    ["a misspelt surname", "Ines Albrecht left the pier. Ms. Allbrecht was late.", ["Ines Albrecht (female):  | "]],
    [
      "of two with one surname, the last who was named",
      "Ines Albrecht left. Tomas Albrecht stayed. Albrecht, 44, the mayor, was late.",
      ["Ines Albrecht (female):  | ", "Tomas Albrecht (male): mayor | "],
    ],
    [
      "an office that is won or held for a while",
      "President-elect Ines Albrecht met acting mayor Tomas Brandt.",
      ["Ines Albrecht (female): designate president | ", "Tomas Brandt (male): acting mayor | "],
    ],
    [
      "an office that is won, told behind its noun",
      "Ines Albrecht, the mayor elect, met the president designate, Tomas Brandt. The mayor elect was late.",
      [
        "Ines Albrecht (female): designate mayor; designate mayor | The mayor elect",
        "Tomas Brandt (male): designate president | ",
      ],
    ],
    [
      "an office that is won, right before and behind a name",
      "The president elect Ines Albrecht met Tomas Brandt, the president designate of Norvalia.",
      ["Ines Albrecht (female): designate president | ", "Tomas Brandt (male): designate president of Norvalia | "],
    ],
    [
      "an office with a capital that is won",
      "Mayor Elect Ines Albrecht was late.",
      ["Ines Albrecht (female): designate mayor | "],
    ],
    [
      "an office with capitals that is won",
      "Mayor-Elect Ines Albrecht met Tomas Brandt, Chairman Designate of the Harbour Trust, on the pier.",
      ["Ines Albrecht (female): designate mayor | ", "Tomas Brandt (male): designate chairman of Harbour Trust | "],
    ],
    [
      "whose office it is, is no person",
      "Tomas Brandt, Chairman Designate of Velda Grain, was late.",
      ["Tomas Brandt (male): designate chairman of Velda Grain | "],
    ],
    [
      "an office that is won beside one that is held",
      "Ines Albrecht, the mayor-elect and party leader, was late.",
      ["Ines Albrecht (female): designate mayor; party leader | "],
    ],
    [
      "a verb behind people is no status",
      "In June the members elect Ines Albrecht, and the ministers designate Tomas Brandt.",
      ["Ines Albrecht (female):  | ", "Tomas Brandt (male):  | "],
    ],
    [
      "a title before a comma",
      "The harbour master, Ines Albrecht, was late.",
      ["Ines Albrecht (female): harbour master | "],
    ],
    [
      "a word that every object knows is no status",
      "The constructor chief Ines Albrecht was late.",
      ["Ines Albrecht (female): chief | "],
    ],
  ])("%s", (_, text, expected) => expect(describePeople(text)).toEqual(expected));
});
