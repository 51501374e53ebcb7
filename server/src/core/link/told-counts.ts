import { toldWords } from "../lexicon/measures";
import { oneOf, type ToldWording } from "./told-wording";

const PEOPLE = oneOf(toldWords.people);
const HELD = oneOf(toldWords.held);
const PART = new RegExp(`\\b${oneOf(toldWords.part)}\\b`);
const FREED = new RegExp(`\\b${oneOf(toldWords.freed)}\\b`);

/** Numbers of people who are on board, held or in danger. Written from general knowledge of news English. */
export const TOLD_COUNTS: readonly ToldWording[] = [
  {
    kind: "count",
    key: "count aboard",
    subject: "the number on board",
    wordings: [
      { behind: new RegExp(`^ ${PEOPLE}(?: who were| that were| were| had been)? (?:on ?board|aboard)\\b`) },
      { behind: /^ (?:were )?(?:on ?board|aboard)\b/ },
      {
        before: /\bcarr(?:ied|ying|ies|y) (?:\p{L}{1,12} ){0,3}$/u,
        behind: /^ (?:people|persons|passengers and crew)\b/,
      },
    ],
  },
  {
    kind: "count",
    key: "count crew",
    subject: "the number of the crew",
    wordings: [
      { before: /\bcrew of (?:some |about |around )?$/ },
      {
        behind: /^(?: |-)(?:crew members|members of the crew|crewmen|crew)\b/,
        not: /\b(?:of (?:his|her|its|the) crew|rescued|dead|died)\b/,
      },
    ],
  },
  {
    kind: "count",
    key: "count passengers",
    subject: "the number of passengers",
    wordings: [
      {
        before: /\b(?:all|with|carr(?:ied|ying|ies)|the|took|had|and)(?: the| its| all| her| some| about| around)? $/,
        behind: /^ passengers\b/,
        not: PART,
      },
      { behind: /^ passengers (?:and \p{L}{1,6}|on ?board|aboard)\b/u, not: PART },
    ],
  },
  {
    kind: "count",
    key: "count held",
    subject: "the number held captive",
    wordings: [
      {
        behind: /^ (?:hostages|captives)\b/,
        not: new RegExp(`\\b${oneOf(toldWords.freed, toldWords.lost)}\\b`),
      },
      {
        before:
          /\b(?:hold(?:ing|s)?|held|seized|taken|took|keeping|kept)(?: up to| at least| about| some| around| nearly)? $/,
        behind: new RegExp(`^ (?:${HELD}|others)?,? ?(?:hostage|captive)\\b`),
        not: FREED,
      },
      {
        before: /\bhold(?:ing|s)? $/,
        behind: new RegExp(`^ ${HELD}\\b`),
        near: new RegExp(`\\b${oneOf(toldWords.captor)}\\b`),
        not: FREED,
      },
    ],
  },
  {
    kind: "count",
    key: "count evacuated",
    subject: "the number evacuated",
    growing: true,
    wordings: [
      {
        behind: new RegExp(
          `^ ${PEOPLE} (?:who |that )?(?:(?:had|have|has|were|are|been|being|now|also|already|told|ordered|forced|asked|must|will|to) ){1,5}(?:leave their (?:homes|houses|flats|villages)|evacuate)\\b`,
        ),
      },
      {
        behind: new RegExp(
          `^ ${PEOPLE} (?:(?:had|have|has|were|been|now|also|already) ){1,4}(?:moved|brought|taken|led) to safety\\b`,
        ),
      },
      { behind: /^ (?:evacuees|evacuated (?:people|residents|villagers|inhabitants))\b/ },
    ],
  },
];
