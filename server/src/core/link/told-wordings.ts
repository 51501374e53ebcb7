import type { Figure } from "../read/reading";

/** One way of telling a measure: what stands before the figure in its sentence, and what behind it. */
interface Wording {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** What stands somewhere beside the figure as well. */
  readonly near?: RegExp;
  /** What beside the figure shows that something else is measured. */
  readonly not?: RegExp;
}

/** A measure with the ways of telling it. */
export interface Told {
  readonly kind: Figure["kind"];
  readonly units?: RegExp;
  readonly key: string;
  readonly subject: string;
  readonly growing?: true;
  readonly wordings: readonly Wording[];
}

/** What passengers went through of whom only some are counted, and what they are allowed to be. */
const AILING =
  /\b(?:injured|hurt|wounded|killed|died|dead|drowned|rescued|saved|missing|treated|hospital|survived|trapped|stranded|million|daily|a day|a year|last year|per|room for|capacity|licensed|up to|freed|infected|sick|other)\b/;
/** Before a stake that changes hands. */
const DEAL =
  /\b(?:sold|sells?|selling|bought|buys?|buying|acquired?|acquires|acquiring|takes?|took|taking) (?:an? |its |their |another )?$/;
const PEOPLE =
  "(?:people|persons|men and women|passengers and crew(?: members)?|souls|residents|others|inhabitants|villagers|of them)";

/** The measure of a contract, which is somebody's. */
export const CONTRACT = "duration contract";

/**
 * Measures that newspapers tell in a handful of set ways, of which a story has mostly one value. Written from general
 * knowledge of news English.
 */
export const TOLD: readonly Told[] = [
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
        not: AILING,
      },
      { behind: /^ passengers (?:and \p{L}{1,6}|on ?board|aboard)\b/u, not: AILING },
    ],
  },
  {
    kind: "count",
    key: "count held",
    subject: "the number held captive",
    wordings: [
      {
        behind: /^ (?:hostages|captives)\b/,
        not: /\b(?:freed|released|escaped|rescued|killed|died|dead|shot|remaining|other|sick|wounded)\b/,
      },
      {
        before:
          /\b(?:hold(?:ing|s)?|held|seized|taken|took|keeping|kept)(?: up to| at least| about| some| around| nearly)? $/,
        behind:
          /^ (?:people|men|women|guests|diplomats|foreigners|civilians|passengers|workers|others)?,? ?(?:hostage|captive)\b/,
        not: /\b(?:freed|released|killed|died)\b/,
      },
      {
        before: /\bhold(?:ing|s)? $/,
        behind: /^ (?:people|men|women|diplomats|foreigners|guests)\b/,
        near: /\b(?:hostages?|gunm[ae]n|rebels|kidnappers?|hijackers?|captors|militants)\b/,
        not: /\b(?:freed|released|killed|died)\b/,
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
      { behind: /^[ -](?:stake|holding|shareholding)\b/, before: DEAL },
      {
        before:
          /\b(?:sold|sells?|selling|bought|buys?|buying|acquired?|acquires|acquiring|took|taking) (?:a |an )?(?:further )?(?:stake|holding) of $/,
      },
      {
        before: /\b(?:sold|sells?|selling|bought|buys?|buying|acquired?|acquires|acquiring) $/,
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
  {
    kind: "duration",
    units: /^(?:year|month|season)$/,
    key: CONTRACT,
    subject: "the length of the contract",
    wordings: [
      { behind: /^[ -](?:contract|deal)\b/ },
      { before: /\b(?:contract|deal) (?:[^.;,]{1,40} )?(?:for|of|by|lasting|over) (?:another |a further )?$/ },
      { before: /\bsigned (?:on )?for $/ },
    ],
  },
  {
    kind: "duration",
    units: /^(?:hour|day|week|month|year)$/,
    key: "duration length closure",
    subject: "the length of the closure",
    wordings: [
      { behind: /^[ -](?:closure|shutdown)\b/ },
      {
        before:
          /\b(?:closed|close|closing|shut)(?: (?:down|off|again))?(?: to (?:all )?(?:traffic|cars|visitors|the public|lorries))? for (?:at least |about |up to |another )?$/,
      },
      { before: /\bclosure of (?:at least |about )?$/ },
    ],
  },
  {
    kind: "duration",
    units: /^(?:hour|day|week)$/,
    key: "duration length strike",
    subject: "the length of the strike",
    wordings: [
      {
        before:
          /\b(?:walk(?:ed|ing)? (?:out|off the job)|strike|striking|stop(?:ped|ping)? work|down tools|downed tools) for $/,
      },
    ],
  },
];
