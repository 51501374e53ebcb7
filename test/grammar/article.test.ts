import { expect, test } from "vitest";
import textmate from "vscode-textmate";
import { articleGrammar, check } from "../kit/grammar";

test("a speaker stands beside a cue that follows a quotation", () =>
  check(`
“We had no warning,” said Ines Albrecht.
                          ^^^^^^^^^^^^^ speaker
“We had no warning,” Ines Albrecht told reporters.
                     ^^^^^^^^^^^^^ speaker
"We had no warning," Albrecht added.
                     ^^^^^^^^ speaker
`));

test("a speaker stands before a cue that leads to a quotation or a reported clause", () =>
  check(`
Ines Albrecht said: “We had no warning.”
^^^^^^^^^^^^^ speaker
On the quay, Maria de la Cruz said that nobody had called.
             ^^^^^^^^^^^^^^^^ speaker
According to Albrecht, nobody had called.
             ^^^^^^^^ speaker
Her spokesman, Leon Achterberg, said that nobody had called.
               ^^^^^^^^^^^^^^^ speaker
`));

test("a name without a cue, and a cue without a name, are no speakers", () =>
  check(`
Ines Albrecht walked to the quay.
“We had no warning,” said the harbour master.
Albrecht added buoys to the quay.
`));

test("dates of the calendar, of the week and of the clock", () =>
  check(`
The fire broke out on Tuesday, 4 March 2025, at 9:40 p.m., the port said.
                      ^^^^^^^^^^^^^^^^^^^^^ date
                                                ^^^^^^^^^ date
On March 4 it was out by Wednesday morning; talks resumed yesterday.
   ^^^^^^^ date
                         ^^^^^^^^^^^^^^^^^ date
                                                          ^^^^^^^^^ date
The log of 2025-03-04 was kept last year.
           ^^^^^^^^^^ date
                               ^^^^^^^^^ date
`));

test("words that look like dates are none", () =>
  check(`
They may march on, and the sun sat low.
May Holt will not sign it.
`));

test("figures with signs, magnitudes and units", () =>
  check(`
The port lost $4.5 million, a rise of 12 per cent, after 1,200 tonnes burned.
              ^^^^^^^^^^^^ figure
                                      ^^^^^^^^^^^ figure
                                                         ^^^^^^^^^^^^ figure
Fourteen people waited for five hours in twenty-two boats.
^^^^^^^^ figure
                           ^^^^^^^^^^ figure
                                         ^^^^^^^^^^ figure
`));

test("model numbers and the pronoun are no figures", () =>
  check(`
One of the F-16 jets carried Covid-19 tests.
`));

test("a quotation ends with its mark or with its paragraph", () =>
  check(
    `
He said “yes” and left.
        ^^^^^ quote
“We had no warning, and the crews did what they could.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote
The harbour’s crews ‘did it’ again.
                    ^^^^^^^^ quote
`,
    ["quote"],
  ));

test("the first line is the title, unless it is the page's date or byline", async () => {
  const grammar = await articleGrammar();
  const first = grammar.tokenizeLine("Fire at the harbour", textmate.INITIAL);
  expect(first.tokens[0].scopes).toContain("markup.heading.article");
  const second = grammar.tokenizeLine("Fire at the harbour", first.ruleStack);
  expect(second.tokens[0].scopes).not.toContain("markup.heading.article");
  const dated = grammar.tokenizeLine("Published 5 March 2025, 07:45", textmate.INITIAL);
  expect(dated.tokens[0].scopes).not.toContain("markup.heading.article");
});

test("a long line without an end of anything is coloured in linear time", async () => {
  const grammar = await articleGrammar();
  const start = grammar.tokenizeLine("A title", textmate.INITIAL).ruleStack;
  for (const line of ["1".repeat(40_000), "“a ".repeat(10_000), "Aa ".repeat(10_000), "one-".repeat(10_000)])
    expect(grammar.tokenizeLine(line, start, 5000).stoppedEarly).toBe(false);
});
