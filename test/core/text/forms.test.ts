import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { formOf, perForm, trigger } from "../../../server/src/core/text/forms";
import { tokenize } from "../../../server/src/core/text/tokens";

test("the tokens of one spelling share a form, with its text in lower case", () => {
  const [first, , again] = tokenize("Ferry and Ferry");
  expect(again.form).toBe(first.form);
  expect(again).toMatchObject({ kind: "word", text: "Ferry", lower: "ferry", start: 10, end: 15 });
});

test("the same characters as word and as number are two forms", () => {
  expect(formOf("word", "5")).not.toBe(formOf("number", "5"));
});

test("a fact is worked out once for a form", () => {
  const work = vi.fn(({ lower }: { lower: string }) => lower.length);
  const lengthOf = perForm(work);
  for (const { form } of tokenize("pier Pier pier pier")) expect(lengthOf(form)).toBe(4);
  expect(work).toHaveBeenCalledTimes(2);
});

test("a trigger stands in the forms that pass its test, and in no other", () => {
  const nautical = trigger(({ lower }) => lower === "quayside");
  const [quayside, quarry] = tokenize("Quayside quarry");
  expect(quayside.form.triggers & nautical).toBe(nautical);
  expect(quarry.form.triggers & nautical).toBe(0);
});

test("a piece of a token stands where its characters do", () => {
  const [token] = tokenize("twenty-two", 0);
  expect(token.piece("word", 7)).toMatchObject({ text: "two", start: 7, end: 10 });
});

test("whatever was read before, a form has the characters that it was asked for", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 40 })), (texts) => {
      for (const text of texts) {
        const form = formOf("word", `«${text}»`, 1, text.length + 1);
        expect([form.text, form.lower]).toEqual([text, text.toLowerCase()]);
      }
    }),
    { numRuns: 40 },
  );
});

test("more forms than are remembered leave each one right", () => {
  for (let index = 0; index < 20_000; index++) expect(formOf("word", `w${index}`).text).toBe(`w${index}`);
});
