import { oneLine } from "../phrases";
import { fold } from "../text/fold";
import type { SpokenPassage, SpokenWording } from "../link/quotes-speech";
import type { Passage, Story } from "../link/story";
import { storyPersonOf } from "../link/story-people";
import { spanAt, textOf } from "../text/span";
import type { Conflict, Rule } from "./conflict";
import { type Claim, positionsOf } from "./positions";
import { isSpellingVariant, nameWords } from "./spelling";

/** Below this two wordings may be two remarks. */
const LEAST_SIMILARITY = 0.8;
/** So much of the shorter one stands in the same order in both: who says it in another order only agrees. */
const LEAST_ORDER = 0.7;
/** Fewer words than this are said by many. */
const LEAST_CONTENT = 4;

interface Said {
  readonly surname: string;
  readonly name: string;
  readonly passage: SpokenPassage;
  /** An index into the people of the story; undefined for whom it does not know. */
  readonly person: number | undefined;
  /** The words that name the speaker at the cue. */
  readonly shown: Passage;
  /** Folded surnames that may as well have spoken: who relays the words, who says them together with the speaker. */
  readonly others: ReadonlySet<string>;
}

const surnameOf = (name: string): string => fold(nameWords(name).at(-1) ?? "");

/** Do the words at a cue name a speaker, in any spelling? */
function isNamedIn(words: string, surname: string): boolean {
  return words
    .split(/[\s,]/)
    .map((word) => fold(word).replace(/'s?$/, ""))
    .some((word) => word === surname || isSpellingVariant(word, surname));
}

/** Who says a passage in its source; null where no person is named beside it. */
function saidBy(story: Story, passage: SpokenPassage): Said | null {
  const { reading } = story.sources[passage.source];
  const { start, person, speaker, source, chain, coSpeakers } = reading.quotes[passage.quote];
  if (person < 0 || speaker === null) return null;
  // Whom "he" or "the official" stands for is too often doubtful to set one name against another.
  if (!source || !isNamedIn(textOf(reading.article.text, source), surnameOf(speaker))) return null;
  // A speaker who is named in another paragraph is often no more than the last one who was.
  const { blocks } = reading.article;
  if (spanAt(blocks, source.start) !== spanAt(blocks, start)) return null;
  const shown = { source: passage.source, start: source.start, end: source.end };
  const others = new Set([...chain, ...coSpeakers].map(surnameOf));
  const known = storyPersonOf(story.people)(passage.source, person);
  return { surname: surnameOf(speaker), name: speaker, passage, person: known, shown, others };
}

/** Are two speakers surely two persons, neither of whom only passes on what the other said? */
function clash(a: Said, b: Said): boolean {
  return (
    a.passage.source !== b.passage.source &&
    // Two names of one person, as the reader knows who lists them in the settings.
    (a.person === undefined || a.person !== b.person) &&
    a.surname !== b.surname &&
    !isSpellingVariant(a.surname, b.surname) &&
    !a.others.has(b.surname) &&
    !b.others.has(a.surname)
  );
}

/** The wordings that are near enough to be one utterance, as groups of indices. */
function utterances(story: Story): number[][] {
  const { wordings, pairs } = story.speech;
  const groups = wordings.map((_, index) => [index]);
  const groupOf = [...groups];
  for (const { a, b, similarity, alignment } of pairs) {
    const shorter = Math.min(wordings[a].content, wordings[b].content);
    if (similarity < LEAST_SIMILARITY || alignment.content < LEAST_ORDER * shorter || groupOf[a] === groupOf[b])
      continue;
    const [into, from] = [groupOf[a], groupOf[b]];
    into.push(...from);
    for (const index of from) groupOf[index] = into;
  }
  return [...new Set(groupOf)];
}

const long = ({ content }: SpokenWording): boolean => content >= LEAST_CONTENT;

/** UTF-16 code units: so many of the words in dispute tell which they are. */
const SHOWN_WORDS = 48;

/** The first words of a quotation, in quotation marks; those inside them step down. */
function openingOf({ sources }: Story, { source, quote }: SpokenPassage): string {
  const { article, quotes } = sources[source].reading;
  const spoken = oneLine(textOf(article.text, quotes[quote]).slice(0, 400))
    .replace(/^["“„«]|[,.]?["”»]$/gu, "")
    .replace(/[“„«]/gu, "‘")
    .replace(/[”»]/gu, "’")
    .replace(/"/g, "'");
  if (spoken.length <= SHOWN_WORDS) return `“${spoken}”`;
  const short = spoken.slice(0, SHOWN_WORDS + 1);
  return `“${short.slice(0, Math.max(short.lastIndexOf(" "), SHOWN_WORDS / 2)).replace(/[\s,;:–—-]{1,4}$/, "")}…”`;
}

/** The same words in the mouths of two people. */
function find(story: Story): Conflict[] {
  const found = utterances(story).flatMap((group): Conflict[] => {
    const wordings = group.map((index) => story.speech.wordings[index]);
    if (!wordings.every(long)) return [];
    const said = wordings.flatMap(({ passages }) => passages.flatMap((passage) => saidBy(story, passage) ?? []));
    const disputed = said.filter((a) => said.some((b) => clash(a, b)));
    // An article that puts the words into both mouths tells of an echo.
    const sources = (surname: string) =>
      new Set(said.filter((one) => one.surname === surname).map((one) => one.passage.source));
    const echoed = disputed.some((a) =>
      disputed.some(
        (b) => a.surname !== b.surname && [...sources(a.surname)].some((source) => sources(b.surname).has(source)),
      ),
    );
    if (echoed) return [];
    const claims: Claim[] = disputed.map(({ surname, name, shown }) => ({
      value: surname,
      label: name,
      passage: shown,
    }));
    const positions = positionsOf(claims);
    if (positions.length < 2) return [];
    return [
      {
        rule: "quote-speaker",
        severity: "warning",
        confidence: 0.85,
        subject: `who said ${openingOf(story, disputed[0].passage)}`,
        key: "speaker",
        positions,
        why: "The sources quote the same words and name different speakers.",
      },
    ];
  });
  // The clauses of one quotation have one speaker each: their findings are one.
  const seen = new Set<string>();
  return found.filter(({ positions }) => {
    const places = positions
      .map(({ value, passages }) => `${value} ${passages.map(({ source }) => source).join(",")}`)
      .join("|");
    return !seen.has(places) && seen.add(places);
  });
}

export const quoteSpeaker: Rule = {
  id: "quote-speaker",
  title: "The same words, other speakers",
  level: "warning",
  find,
};
