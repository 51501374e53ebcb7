import fc from "fast-check";
import { expect, test } from "vitest";
import { accountsOf, reprintsOf } from "../../../server/src/core/link/reprints";
import { readArticle } from "../../../server/src/core/text/structure";

const AGENCY = `Fire closes the old harbour of Norrvik

NORRVIK (Wire) — The old harbour of Norrvik burned for six hours on Tuesday before the last crews went home, and the port will stay closed for at least a week, officials said.

Two cranes of the Lindholm company fell into the basin when the wind turned shortly after noon, and three ships that were moored beside the grain store had to be towed out to sea.

"We had little warning, and the crews did what they could with what they had that day," Ines Albrecht, the harbour master, told reporters.

The police are looking for the cause. A spokeswoman for the ministry of transport said that the insurers had been told and that the port would be rebuilt in the spring.`;
const lines = AGENCY.split("\n\n");
const CUT = ["Norrvik port ablaze", ...lines.slice(1, 4)].join("\n\n");
const EDITED = AGENCY.replace("shortly after noon", "at about 12:30")
  .replace("a week", "seven days")
  .replace("Fire closes", "Blaze shuts");
const INDEPENDENT = `Cranes fall as harbour burns

Fire destroyed two cranes in the port of Norrvik on Tuesday. The blaze raged for six hours, and 140 firefighters were needed to put it out.

"We had little warning, and the crews did what they could with what they had that day," said Ines Albrecht, who runs the harbour.

Ships bound for Norrvik are being sent on to Ostby until further notice, the shipping office announced in the evening.`;
const OTHER = `Parliament rejects pension bill

The parliament of Ostmark voted down the pension bill of Prime Minister Radka Selin on Thursday after a debate of nine hours, in which the Farmers' League stood with the opposition for the first time since the spring.`;

const groups = (...texts: string[]) => reprintsOf(texts.map((text) => readArticle(text)));

test("whole, cut and edited prints of one text are one account", () => {
  expect(groups(CUT, AGENCY, OTHER, EDITED, AGENCY.replaceAll("\n", "\r\n"))).toHaveLength(1);
  expect(accountsOf([CUT, AGENCY, OTHER].map((text) => readArticle(text)))).toEqual([1, 1, 2]);
});

test("an account of the same event in other words, with the same quotation, is its own", () =>
  expect(groups(AGENCY, INDEPENDENT, OTHER)).toEqual([]));

test("texts too short to tell are nobody's reprint", () => expect(groups("Fire.", "Fire.", "")).toEqual([]));

test("the order of the articles does not matter", () => {
  const texts = [AGENCY, CUT, EDITED, INDEPENDENT, OTHER];
  const shape = (list: readonly string[]) => groups(...list).map((group) => group.map((index) => list[index]).sort());
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      expect(shape(shuffled)).toEqual(shape(texts));
    }),
    { numRuns: 20 },
  );
});

test("a thousand prints of one text cost as much as reading them", () => {
  const articles = Array.from({ length: 1000 }, () => readArticle(AGENCY));
  const started = performance.now();
  expect(reprintsOf(articles)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2000);
});
