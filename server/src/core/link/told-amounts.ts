import { toldWords } from "../lexicon/measures";
import { oneOf, type ToldWording } from "./told-wording";

/** Before a stake that changes hands. */
const TRADING_OR_TAKING = oneOf(toldWords.trading, toldWords.taking);

/** Shares, rates and sums. Written from general knowledge of news English. */
export const TOLD_AMOUNTS: readonly ToldWording[] = [
  {
    kind: "percent",
    key: "percent percent turnout",
    subject: "the turnout",
    wordings: [
      {
        behind:
          /^ (?:of (?:the )?(?:electorate|(?:registered |eligible )?voters|(?:those|people|citizens) (?:eligible|entitled|registered) to vote|union’?s members|members) )?(?:had |have )?(?:took part|taken part|turned out|cast (?:a|their) (?:ballots?|votes?)|went to the polls|gone to the polls|voted(?! (?:for|against|to|in favou?r|yes|no)\b))/,
        not: /\b(?:midday|noon|by \d|aged|under|over-|women|men|abroad)\b/,
      },
    ],
  },
  {
    kind: "percent",
    key: "percent interest rate",
    subject: "the interest rate",
    wordings: [
      {
        before:
          /\b(?:interest|key|benchmark|policy|main|base|cash) rates? (?:\p{L}{1,12} ){0,3}(?:by [^.;]{1,30} )?(?:unchanged |steady )?(?:to|at|of|is|was|stands at|remains at)(?: now)? $/u,
        not: /\b(?:deposit|lending|discount|mortgage|expect(?:s|ed)?|could|might|forecast)\b/,
      },
      { before: /\b(?:interest|key|benchmark|policy|main|base) rate (?:[^.;]{1,30} )?(?:is|was) now $/ },
    ],
  },
  {
    kind: "percent",
    key: "percent percent inflation",
    subject: "the inflation",
    wordings: [
      {
        before:
          /\b[Cc]onsumer prices (?:\p{L}{1,12} ){0,4}(?:rose|were|increased|climbed|grew|went up|jumped)(?: by)? $/u,
        behind: /^(?: higher)?[^.;]{0,40}\b(?:a year|year-on-year|on the year|annual|last year|year before)/,
        not: /\b(?:month-on-month|on the month|excluding|core)\b/,
      },
    ],
  },
  {
    kind: "percent",
    key: "percent stake",
    subject: "the stake",
    wordings: [
      {
        before: new RegExp(`\\b${TRADING_OR_TAKING} (?:an? |its |their |another )?$`),
        behind: /^[ -](?:stake|holding|shareholding)\b/,
      },
      {
        before: new RegExp(`\\b${TRADING_OR_TAKING} (?:a |an )?(?:further )?(?:stake|holding) of $`),
      },
      {
        before: new RegExp(`\\b${oneOf(toldWords.trading)} $`),
        behind: /^ of (?:(?:the|its|their) )?(?:shares|capital|company|firm|stock|port|brewer|airline|bank|\p{Lu})/u,
      },
      {
        before: /\b(?:sale|purchase|acquisition) of $/,
        behind: /^ of (?:(?:the|its|their) )?(?:shares|company|firm|\p{Lu})/u,
      },
    ],
  },
  {
    kind: "money",
    key: "money ordered",
    subject: "the amount ordered to be paid",
    wordings: [
      {
        before:
          /\bordered (?:[^.;,$€£]{1,60} )?to (?:pay|repay)(?: (?![^.;,$€£]{0,40}\bfine\b)[^.;,$€£]{1,40}?)?(?: about| some| more than| nearly| over| a total of| back)? $/,
        not: /\b(?:a (?:month|week|day|year)|each|every|costs|interest)\b/,
      },
    ],
  },
];
