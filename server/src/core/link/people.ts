import type { Gender } from "../read/reading";
import { textOf } from "../text/span";
import { KeyIndex } from "../text/key-index";
import { matchWords, spellingKeys } from "./names-similar";
import { comparableName } from "./names-words";
import { fitTogether, fittingKeys, type NamedGroup, settledNames, type SettledNames } from "./people-fit";
import type { Link, Passage, Source, StoryPerson } from "./story";

/** What the folder's settings say of people: names that are one person, and names that are not. */
export interface PeopleSettings {
  readonly same: readonly (readonly string[])[];
  readonly different: readonly (readonly string[])[];
}

type Member = StoryPerson["members"][number];

interface Group extends NamedGroup {
  words: readonly string[];
  gender: Gender;
  readonly members: Member[];
  readonly sources: Set<number>;
}

/** One group for each name that the sources write alike: "Ines Albrecht" in four sources is one. */
function groupsOfNames(sources: readonly Source[]): Group[] {
  const groups = new Map<string, Group>();
  sources.forEach((source, index) =>
    source.reading.people.forEach((person, position) => {
      const { words } = comparableName(person.name);
      if (words.length === 0) return;
      const generation = /\b(jr|sr|ii|iii|iv)\.?$/i.exec(person.name)?.[1].toLowerCase() ?? "";
      const key = [...words, generation].join(" ");
      const group = groups.get(key);
      const member = { source: index, person: position };
      // Two persons whom one article tells apart stay two, though they share a name.
      if (group && !group.sources.has(index)) {
        group.members.push(member);
        group.sources.add(index);
        if (group.gender === "unknown") group.gender = person.gender;
      } else
        groups.set(group ? `${key} ${index}:${position}` : key, {
          words,
          gender: person.gender,
          generation,
          members: [member],
          sources: new Set([index]),
        });
    }),
  );
  return [...groups.values()];
}

function sharesSource(a: Group, b: Group): boolean {
  const [few, many] = a.sources.size <= b.sources.size ? [a.sources, b.sources] : [b.sources, a.sources];
  for (const source of few) if (many.has(source)) return true;
  return false;
}

function absorb(into: Group, from: Group): void {
  into.members.push(...from.members);
  for (const source of from.sources) into.sources.add(source);
  if (from.words.length > into.words.length) into.words = from.words;
  if (into.gender === "unknown") into.gender = from.gender;
}

/** Joins full names that are spellings of one name, most widely used first. */
function joinFullNames(groups: readonly Group[], settled: SettledNames): Group[] {
  const joined: Group[] = [];
  const index = new KeyIndex();
  const keysOf = ({ words }: Group): string[] => [...fittingKeys(words), ...settled.keysOf(words)];
  const ordered = [...groups].sort((a, b) => b.members.length - a.members.length || b.words.length - a.words.length);
  for (const group of ordered) {
    const keys = keysOf(group);
    const home = index.sharing(keys).find((other) => {
      const word = settled.of(group, joined[other]);
      if (word !== "open") return word === "same";
      return !sharesSource(group, joined[other]) && fitTogether(group, joined[other]);
    });
    if (home === undefined) {
      index.add(joined.length, keys);
      joined.push(group);
      continue;
    }
    absorb(joined[home], group);
    // A home that took over a longer name is found by that name from now on.
    if (joined[home].words === group.words) index.add(home, keys);
  }
  return joined;
}

/** Finds the one full name that a bare surname can mean; undefined where none or several fit. */
function homesOf(full: readonly Group[], settled: SettledNames): (single: Group) => Group | undefined {
  const byWord = new KeyIndex();
  const bySpelling = new KeyIndex();
  full.forEach(({ words }, at) => {
    byWord.add(at, [...words, ...settled.keysOf(words)]);
    bySpelling.add(at, spellingKeys(words[words.length - 1]));
  });
  const only = (found: readonly Group[]): Group | undefined => (found.length === 1 ? found[0] : undefined);
  return (single) => {
    const [word] = single.words;
    const isFree = (group: Group): boolean => {
      if (settled.of(single, group) === "different") return false;
      const clash = group.gender !== "unknown" && single.gender !== "unknown" && group.gender !== single.gender;
      return !clash && !sharesSource(single, group);
    };
    const near = byWord.sharing([word, ...settled.keysOf(single.words)]).map((at) => full[at]);
    const bySettings = near.find((group) => settled.of(single, group) === "same");
    if (bySettings) return bySettings;
    const inner = near.filter((group) => group.words.includes(word) && isFree(group));
    const surname = inner.filter(({ words }) => words[words.length - 1] === word);
    if (surname.length > 0) return only(surname) ?? mostNamed(surname);
    if (inner.length > 0) return only(inner);
    if (word.length < 5) return undefined;
    const alike = bySpelling.sharing(spellingKeys(word)).map((at) => full[at]);
    return only(
      alike.filter((group) => matchWords(group.words[group.words.length - 1], word) === "similar" && isFree(group)),
    );
  };
}

/** Where several persons share a surname, the bare surname means the one whom clearly more sources name. */
function mostNamed(groups: readonly Group[]): Group | undefined {
  const [first, second] = [...groups].sort((a, b) => b.members.length - a.members.length);
  return first.members.length >= 3 * second.members.length ? first : undefined;
}

const mentionsOf = (sources: readonly Source[], { source, person }: Member): Passage[] =>
  sources[source].reading.people[person].mentions.map(({ start, end }) => ({ source, start, end }));

/** The form that most sources use, the fullest of those. */
function nameOf(sources: readonly Source[], members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const { source, person } of members) {
    const { name } = sources[source].reading.people[person];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const weight = ([name, count]: readonly [string, number]) => (name.includes(" ") ? 1000 : 0) + count;
  return [...counts].sort((a, b) => weight(b) - weight(a) || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0][0];
}

/** Finds who is who across the sources of a story: each person of each source is a member of exactly one. */
export function linkPeople(sources: readonly Source[], settings: PeopleSettings): StoryPerson[] {
  const settled = settledNames(settings);
  const groups = groupsOfNames(sources);
  const full = joinFullNames(
    groups.filter(({ words }) => words.length > 1),
    settled,
  );
  const homeOf = homesOf(full, settled);
  const singles: Group[] = [];
  for (const single of groups.filter(({ words }) => words.length === 1)) {
    const home = homeOf(single);
    if (home) absorb(home, single);
    else singles.push(single);
  }
  const people = [...full, ...joinFullNames(singles, settled)].map(({ members }) => ({
    name: nameOf(sources, members),
    members: [...members].sort((a, b) => a.source - b.source || a.person - b.person),
  }));
  return people.sort((a, b) => a.members[0].source - b.members[0].source || a.members[0].person - b.members[0].person);
}

/** A link for each person whom two sources or more name. */
export function personLinks(sources: readonly Source[], people: readonly StoryPerson[]): Link[] {
  return people.flatMap(({ name, members }) => {
    if (new Set(members.map(({ source }) => source)).size < 2) return [];
    const passages = members
      .flatMap((member) => mentionsOf(sources, member))
      .sort((a, b) => a.source - b.source || a.start - b.start);
    const surnames = new Set(
      passages.map((passage) =>
        comparableName(textOf(sources[passage.source].reading.article.text, passage)).words.at(-1),
      ),
    );
    return [
      {
        kind: "person" as const,
        agreement: surnames.size > 1 ? ("compatible" as const) : ("agree" as const),
        passages,
        subject: name,
        confidence: surnames.size > 1 ? 0.85 : 0.95,
      },
    ];
  });
}
