import verbFormEntries from "./clause-verbs.txt";
import closedClassEntries from "./closed-classes.txt";
import cueNeighbourEntries from "./cue-neighbours.txt";
import { entryMap, entrySet, wordsByClass } from "./list";
import openingPersonEntries from "./opening-persons.txt";
import personNounEntries from "./person-nouns.txt";
import phrasalEntries from "./phrasal-cues.txt";
import reportingVerbEntries from "./reporting-verbs.txt";
import sourceNounEntries from "./source-nouns.txt";
import speechNounEntries from "./speech-nouns.txt";
import occasionEntries from "./speech-occasions.txt";
import sourcePhraseEntries from "./source-phrases.txt";
import speechVerbEntries from "./speech-verbs.txt";
import sureCueEntries from "./sure-cues.txt";
import workNounEntries from "./work-nouns.txt";

/** The closed classes as bits, so that one look-up answers every question about a word. */
export const wordClass = {
  determiner: 1,
  possessive: 2,
  pronoun: 4,
  subject: 8,
  preposition: 16,
  coordinator: 32,
  subordinator: 64,
  auxiliary: 128,
  adverb: 256,
  time: 512,
  wh: 1024,
} as const;

/** Word, lower case → the bits of its closed classes. */
export const closedClasses: ReadonlyMap<string, number> = new Map(
  [...entryMap(closedClassEntries)].map(([word, classes]) => [
    word,
    classes
      .split(",")
      .map((name) => wordClass[name.trim() as keyof typeof wordClass] ?? 0)
      .reduce((all, bit) => all | bit, 0),
  ]),
);

type VerbForm = "base" | "third" | "past" | "participle" | "progressive";

export interface ReportingForm {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** The regular forms of an English verb: third person, past, progressive. */
function regularForms(lemma: string): [string, string, string] {
  const stem = lemma.slice(0, -1);
  if (/[^aeiou]y$/.test(lemma)) return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return [`${lemma}s`, `${lemma}d`, `${stem}ing`];
  return [/(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}

/** Every form of every reporting verb, lower case: "said" → say, past. */
export const reportingForms: ReadonlyMap<string, ReportingForm> = new Map(
  [...entryMap(reportingVerbEntries)].flatMap(([lemma, irregular]) => {
    const given = irregular ? irregular.split(",").map((form) => form.trim()) : regularForms(lemma);
    const [third, past, progressive, participle] = given;
    const forms: [string, ReportingForm][] = [
      [lemma, { lemma, form: "base" }],
      [third, { lemma, form: "third" }],
      [progressive, { lemma, form: "progressive" }],
    ];
    if (participle) forms.push([participle, { lemma, form: "participle" }]);
    forms.push([past, { lemma, form: "past" }]);
    return forms;
  }),
);

/** From a form of a verb that reports only together with the words behind it ("went", of "went on") to the cue of them all. */
export const phrasalCues: ReadonlyMap<string, ReportingForm> = new Map(
  [...entryMap(phrasalEntries)].map(([word, cue]) => {
    const [lemma, form] = cue.split("/");
    return [word, { lemma, form: form as VerbForm }];
  }),
);

/** Those source nouns that mean one human being; the others are bodies, documents, groups. */
export const personNouns: ReadonlySet<string> = entrySet(personNounEntries);

/** Persons, bodies and documents that speak or are cited, singular, lower case. */
export const sourceNouns: ReadonlySet<string> = entrySet(sourceNounEntries);

/** Lemmas that report speech and little else ("say", "according"). */
export const sureCues: ReadonlySet<string> = entrySet(sureCueEntries);
/** Lemmas of speech by what may stand beside them: "tell" takes an addressee, "say" a clause. */
export const speechVerbs = wordsByClass(speechVerbEntries, "plain", "addressing", "clausal");
/** Forms of verbs beside a name by what they make of the person. Lower case. */
export const clauseVerbs = wordsByClass(verbFormEntries, "saying", "object");
/** "Claim", "warning": what somebody says, singular, lower case. */
export const speechNouns: ReadonlySet<string> = entrySet(speechNounEntries);
/** "Interview", "statement". Lower case. */
export const speechOccasions = entrySet(occasionEntries);

/** "Whether", "out", "since": words beside a verb of speech; the head of the list says what each class tells of its clause. Lower case. */
export const cueNeighbours = wordsByClass(
  cueNeighbourEntries,
  "question",
  "object",
  "particle",
  "opener",
  "place",
  "beside",
);
/** "Memoir", "podcast": what has a title. Singular, lower case. */
export const workNouns = entrySet(workNounEntries);

/** "Of", "who", "later": words of the phrases that name a source, and of the times beside them; the head of the list says how. Lower case. */
export const sourcePhraseWords = wordsByClass(
  sourcePhraseEntries,
  "link",
  "apposition",
  "length",
  "apart",
  "close",
  "tie",
  "relative",
);

/** From a noun by which a report may open for one person whom it names later ("driver", "widow") to the sex that it tells. */
export const openingPersons: ReadonlyMap<string, string> = new Map([
  ...[...personNouns].map((noun) => [noun, "either"] as const),
  ...entryMap(openingPersonEntries),
]);
