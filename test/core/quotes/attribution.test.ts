import { describe, test } from "vitest";
import { checkQuotes } from "../../kit/quotes";

describe("an attribution beside quotation marks", () => {
  test.each([
    "‹d “The pier will close on Friday,”› ⟨Ada Kern⟩ ⟦said⟧.",
    "‹d “The pier will close on Friday,”› ⟦said⟧ ⟨Ada Kern⟩, the harbour master.",
    "⟨The harbour master⟩ ⟦said⟧: ‹d “The pier will close on Friday.”›",
    "‹d “The pier will close,”› ⟨Kern⟩ ⟦said⟧. ‹d “Nobody has asked us about it.”›",
    "‹m “The pier,”› ⟨she⟩ ⟦added⟧, ‹m “is not safe for anybody.”›",
    "‹d “The pier is not safe for anybody,”› ⟨Ada Kern⟩, the harbour master, ⟦said⟧.",
    "‹d “The pier is not safe for anybody,”› ⟨Ada Kern⟩, who runs the harbour, ⟦said⟧ on Monday.",
    "‹d “The pier will close on Friday”›, ⟨Kern⟩ ⟦said⟧.",
    "‹d “Who pays for the pier?”› ⟨Kern⟩ ⟦asked⟧.",
    "‹d “We [the council] will close the pier … on Friday,”› ⟨Kern⟩ ⟦told⟧ reporters.",
    "⟨Two residents⟩ ⟦said⟧, ‹d “We have never been asked about the pier.”›",
  ])("%s", checkQuotes);
});

describe("every style of marks", () => {
  test.each([
    '‹d "The pier will close on Friday, "›⟦said⟧ ⟨Ada Kern of the harbour board⟩.',
    '‹d "The pier will close on Friday,"› ⟨Kern⟩ ⟦said⟧.',
    "‹d ‘The pier will close on Friday,’› ⟨Kern⟩ ⟦said⟧.",
    "‹d ''The pier will close on Friday,''› ⟨Kern⟩ ⟦said⟧.",
    "‹d ``The pier will close on Friday,''› ⟨Kern⟩ ⟦said⟧.",
    "‹d «The pier will close on Friday», ›⟨Kern⟩ ⟦said⟧.".replace("», ›", "»›, "),
    "‹d ‘The skippers’ boats will stay in the harbour,’› ⟨Kern⟩ ⟦said⟧.",
    "‹d “It is called ‘the Heron’ by those who can’t swim,”› ⟨Kern⟩ ⟦said⟧.",
    "‹d “They told us that the pier is “safe”. It is not safe at all,”› ⟨Kern⟩ ⟦said⟧.",
  ])("%s", checkQuotes);
});

describe("quotations over several paragraphs", () => {
  test("a mark left open goes on in the next paragraph, which opens with a mark again", () =>
    checkQuotes(
      "‹d “The pier will close on Friday,”› ⟨Kern⟩ ⟦said⟧. ‹d “We had no choice.›\n\n‹d “Nobody wanted this to happen.”›",
    ));
  test("the paragraph before ends with a colon", () =>
    checkQuotes(
      "⟨Kern⟩ ⟦said⟧ after the vote on the pier:\n\n‹d “We had no choice, and we will close it on Friday.”›",
    ));
  test("a forgotten mark does not spread over what follows", () =>
    checkQuotes(
      "The guests ate “herring and bread on the pier.\n\nOn Friday ⟨Kern⟩ ⟦said⟧, ‹d “The pier will close on Monday.”›",
    ));
});

describe("a reported clause", () => {
  test.each([
    "⟨Kern⟩ ⟦said⟧ that ‹i the pier would close on Friday›.",
    "⟨Kern⟩ ⟦said⟧ in a statement that ‹i the pier would close on Friday›.",
    "⟨The harbour master⟩ ⟦told⟧ reporters that ‹i the pier would close on Friday›.",
    "‹i The pier will close on Friday›, ⟨the harbour master⟩ ⟦said⟧.",
    "‹i The pier will close on Friday›, ⟦says⟧ ⟨harbour master Ada Kern⟩.",
    "⟦According to⟧ ⟨Kern⟩, ‹i the pier will close on Friday›.",
    "‹i The pier will close on Friday›, ⟦according to⟧ ⟨the port authority⟩.",
    "⟨Kern⟩ ⟦said⟧ ‹i the pier was ‹m “not safe”› for visitors›.",
    "⟨Kern⟩ ⟦made it clear⟧ that ‹i the pier would close on Friday›.",
  ])("%s", checkQuotes);

  test("a lead-in attributes every sentence of its list", () =>
    checkQuotes(
      [
        "The council met in Lower Quay on Tuesday to talk about the old pier.",
        "⟨Ada Kern⟩ ⟦shared⟧ three points:",
        "• ‹i The pier will close on Friday›.\n• ‹i The boats will move to the north quay›.",
      ].join("\n\n"),
    ));
  test("the attribution may follow in the next paragraph", () =>
    checkQuotes(
      "‹i The pier will close on Friday, and the boats will move›.\n\nThis was ⟦stated⟧ by ⟨Ada Kern⟩ on Tuesday.",
    ));
});

describe("a transcript", () => {
  test("each turn is its tag's", () =>
    checkQuotes(
      "⟨KERN⟩⟦:⟧ ‹d The pier will close on Friday.›\n\n⟨MODERATOR⟩⟦:⟧ ‹d Who pays for that?›\n\n⟨KERN⟩⟦:⟧ ‹d Nobody knows yet.›",
    ));
  test("a tag in small letters that comes back is one, too", () =>
    checkQuotes(
      "⟨Ada Kern⟩⟦:⟧ ‹d The pier will close on Friday.›\n\nThe council laughed.\n\n⟨Ada Kern⟩⟦:⟧ ‹d Nobody knows that yet.›",
    ));
});

describe("no speech", () => {
  test.each([
    "The film “Night Harbour” opened on Friday.",
    "She read from her memoir, “Salt and Rope”, on Friday.",
    "The pier closed on Friday.",
    "Kern said and",
    "The old crane is the “Heron”.",
    "On “Harbour Tonight,” the mayor walked along the pier.",
    "Joan “Skip” Albrecht walked along the pier.",
    "The report was printed on Friday.",
    "The boats weren’t moored at the skippers’ quay in the ’90s.",
  ])("%s", checkQuotes);
});

describe("what is said begins and ends", () => {
  test.each([
    "In a statement on Monday, ⟨Kern⟩ ⟦said⟧, ‹d “The pier will close before winter.”›",
    "⟨Ada Kern⟩ ⟦said⟧ ‹i that was not part of the deal›.",
    "‹i The pier would close on Friday›, ⟨Ada Kern⟩ ⟦told⟧ reporters.",
    "‹i The pier would close on Friday›, ⟨Ada Kern⟩ ⟦said⟧, as workers left.",
    "But, ⟨Ada Kern⟩ ⟦said⟧, ‹i the pier would close on Friday›.",
    "In addition, ⟦according to⟧ ⟨the harbour council⟩, ‹i the pier will close on Friday›.",
    "⟨Kern⟩ ⟦told⟧ a meeting at Hull Town Hall ‹i the pier was ‹m “not safe at all”››.",
    "⟨Kern⟩ ⟦said⟧ that ‹i being there had been like ‹m “a very long winter”››.",
    "⟨Kern⟩ ⟦said⟧ ‹i the pier was ‹m “unsafe for boats,”›› ⟦adding⟧ that ‹i it would close on Friday›.",
  ])("%s", checkQuotes);

  test("a row of a table is said by nobody", () => checkQuotes("Kern: 547.\n\nAlbrecht: 12.\n\nKern: 12."));
});

describe("a noun for what somebody said", () => {
  test.each([
    "Ada Albrecht dismissed ⟨Kern’s⟩ ⟦claim⟧ that ‹i the pier is safe for boats›.",
    "Police rejected a ⟦report⟧ by ⟨the harbour council⟩ that ‹i the boats had sunk›.",
    "Residents repeated ⟨his⟩ ⟦warning⟧ that ‹i the pier would collapse›.",
  ])("%s", checkQuotes);

  test.each([
    "His latest remarks that drew a crowd were about the pier.",
    "Kern’s claim that the pier is safe for boats is false.",
    "A fear that the pier might collapse has kept skippers away.",
  ])("is nobody’s, or has no plain end: %s", checkQuotes);
});
