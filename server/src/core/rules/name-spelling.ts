import { fold } from "../text/fold";
import type { Passage, Story, StoryPerson } from "../link/story";
import { matchWords } from "../link/names-similar";
import { onceFor } from "../link/once";
import type { AnchoredReading } from "../read/reading";
import { type Span, textOf } from "../text/span";
import type { Conflict, Rule } from "./conflict";
import { type Claim, positionsOf } from "./positions";
import { isSpellingVariant, nameWords } from "./spelling";

interface Spelling {
  readonly forename: string | null;
  readonly surname: string;
}

interface Mention extends Spelling {
  readonly passage: Passage;
}

type SpelledName = Span & Spelling;

/** "Dwyre’s [sic]": the article says that somebody else misspelt the name. */
const SIC = /^(?:['’]s?)?\s?[[(]sic\b/i;
/** A mark of quotation in a word of a name: where marks stand is doubtful, and so is what the name is. */
const MARKED = /["“”«»]/;

/** How an article spells each of its people, mention by mention. */
const spelledIn = onceFor(({ people, article }: AnchoredReading): readonly (readonly SpelledName[])[] =>
  people.map(({ mentions }) =>
    mentions.flatMap(({ start, end }): SpelledName[] => {
      const words = nameWords(textOf(article.text, { start, end }));
      if (words.length === 0 || SIC.test(article.text.slice(end, end + 8))) return [];
      if (MARKED.test(words[0]) || MARKED.test(words[words.length - 1])) return [];
      return [{ start, end, forename: words.length > 1 ? words[0] : null, surname: words[words.length - 1] }];
    }),
  ),
);

function mentionsOf(story: Story, person: StoryPerson): Mention[] {
  return person.members.flatMap(({ source, person: index }) =>
    (spelledIn(story.sources[source].reading)[index] ?? []).map(({ start, end, forename, surname }) => ({
      passage: { source, start, end },
      forename,
      surname,
    })),
  );
}

interface SpelledMention {
  readonly word: string;
  readonly mention: Mention;
}

/** The spellings that are variants of another spelling of the same part of the name. */
function variantsOf(spelled: readonly SpelledMention[]): SpelledMention[] {
  const forms = [...new Set(spelled.map(({ word }) => fold(word)))];
  if (forms.length < 2) return [];
  const variants = new Set(forms.filter((form) => forms.some((other) => isSpellingVariant(form, other))));
  // Once a variant and source, at its first mention, not at each.
  const seen = new Set<string>();
  return spelled.filter(({ word, mention }) => {
    const key = `${fold(word)} ${mention.passage.source}`;
    return variants.has(fold(word)) && !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** A headline in capitals is shown as a name. */
function shown(word: string): string {
  return word.length > 3 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word;
}

/** The articles that write a name in more than one way themselves. */
function mixedSources(variants: readonly SpelledMention[]): ReadonlySet<number> {
  const forms = new Map<number, Set<string>>();
  for (const { word, mention } of variants) {
    const known = forms.get(mention.passage.source) ?? new Set();
    forms.set(mention.passage.source, known.add(fold(word)));
  }
  return new Set([...forms].flatMap(([source, known]) => (known.size > 1 ? [source] : [])));
}

function conflictOf(person: StoryPerson, variants: readonly SpelledMention[], inOneArticle: boolean): Conflict[] {
  const claims: Claim[] = variants.map(({ word, mention }) => ({
    value: fold(word),
    label: shown(word),
    passage: mention.passage,
  }));
  const positions = positionsOf(claims);
  if (positions.length < 2) return [];
  const forenames = new Set(variants.flatMap(({ mention }) => (mention.forename ? [fold(mention.forename)] : [])));
  return [
    {
      rule: "name-spelling",
      severity: inOneArticle ? "information" : "hint",
      confidence: forenames.size === 1 ? 0.9 : 0.75,
      subject: `the spelling of ${person.name}`,
      key: inOneArticle ? "spelling in one article" : "spelling",
      positions,
      why: inOneArticle
        ? "One article writes one person’s name in more than one way."
        : "The sources write one person’s name in different ways; each may follow its own transliteration.",
    },
  ];
}

/** An article that writes both spellings is set against itself; the others against each other. */
function conflictsOf(person: StoryPerson, spelled: readonly SpelledMention[]): Conflict[] {
  // Nearly all names are written in one way.
  if (spelled.every(({ word }) => word === spelled[0].word)) return [];
  const variants = variantsOf(spelled);
  const mixed = mixedSources(variants);
  const inMixed = ({ mention }: SpelledMention) => mixed.has(mention.passage.source);
  return [
    ...conflictOf(person, variants.filter(inMixed), true),
    ...conflictOf(person, variantsOf(variants.filter((one) => !inMixed(one))), false),
  ];
}

/** The forenames that stand beside each spelling of a surname in each source. */
function forenamesOf(mentions: readonly Mention[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { surname, forename, passage } of mentions) {
    const key = `${fold(surname)} ${passage.source}`;
    const known = found.get(key) ?? new Set();
    found.set(key, forename === null ? known : known.add(fold(forename)));
  }
  return found;
}

/**
 * The mentions whose surname some other spelling of it has beside a forename that fits: "Ben Carstow" is no other spelling of
 * "Michael Garstow", though a bare surname may be taken for either.
 */
function withFittingForenames(mentions: readonly Mention[]): readonly Mention[] {
  const surnames = new Set(mentions.map(({ surname }) => fold(surname)));
  if (surnames.size < 2) return mentions;
  const forenames = [...forenamesOf(mentions)];
  const fits = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    a.size === 0 || b.size === 0 || [...a].some((x) => [...b].some((y) => matchWords(x, y) !== "none"));
  const surnameOf = (key: string): string => key.slice(0, key.lastIndexOf(" "));
  const fitting = new Set(
    forenames.flatMap(([key, own]) =>
      forenames.some(([other, their]) => surnameOf(other) !== surnameOf(key) && fits(own, their)) ? [key] : [],
    ),
  );
  return mentions.filter(({ surname, passage }) => fitting.has(`${fold(surname)} ${passage.source}`));
}

/** One person’s name in several spellings: once a person and part of the name. */
function find(story: Story): Conflict[] {
  return story.people.flatMap((person) => {
    const mentions = mentionsOf(story, person);
    return [
      ...conflictsOf(
        person,
        withFittingForenames(mentions).map((mention) => ({ word: mention.surname, mention })),
      ),
      ...conflictsOf(
        person,
        mentions.flatMap((mention) => (mention.forename ? [{ word: mention.forename, mention }] : [])),
      ),
    ];
  });
}

export const nameSpelling: Rule = {
  id: "name-spelling",
  title: "One name, several spellings",
  level: "hint",
  find,
};
