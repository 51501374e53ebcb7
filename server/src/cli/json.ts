import { unitName } from "../core/read/print-figure";
import { messageFor } from "../core/rules/message";
import type { Span } from "../core/text/span";
import { textOf } from "../core/text/span";
import type { Passage, Story } from "../core/link/story";
import type { MadeSource } from "../workspace/corpus";
import type { Snapshot } from "../workspace/snapshot";

// The shapes that docs/output.md promises. A number that JSON cannot write (no upper bound) becomes null in it.

type Display = (path: string) => string;

const pair = (span: Span): [number, number] => [span.start, span.end];

/**
 * Data as JSON. Characters that could steer a terminal, or turn the direction of what stands around them, are written
 * as escapes: the same data, and nothing to be afraid of on a screen.
 */
export function printJson(data: unknown): string {
  const escape = (character: string) =>
    character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${JSON.stringify(data, null, 1).replace(/[\x7f-\x9f\u2028\u2029]|\p{Cf}/gu, escape)}\n`;
}

export function readJson(sources: Iterable<MadeSource>, display: Display): unknown {
  return { version: 1, articles: [...sources].map((made) => articleJson(made, display)) };
}

function articleJson({ outlet, source }: MadeSource, display: Display): unknown {
  const { article, published, quotes, dates, figures, people } = source.reading;
  return {
    path: display(source.path),
    title: article.title && textOf(article.text, article.title),
    outlet,
    language: article.language,
    published: published.value,
    publishedFrom: published.from,
    publishedHow: published.how,
    quotes: quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      utterance: quote.utterance,
      kind: quote.kind,
      speaker: quote.speaker,
      coSpeakers: quote.coSpeakers,
      speakerSpan: quote.source && pair(quote.source),
      cueSpan: quote.cue && pair(quote.cue),
    })),
    dates: dates.map(({ start, end, type, value, how }) => ({ start, end, type, value, how })),
    figures: figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      kind: figure.kind,
      value: figure.value,
      min: figure.min,
      max: figure.max,
      unit: unitName(figure.unit),
      counts: figure.counts,
      approximator: figure.approximator,
    })),
    people: people.map((person) => ({
      name: person.name,
      mentions: person.mentions.map(pair),
      references: person.references.map(pair),
      roles: person.roles.map(pair),
    })),
  };
}

export function checkJson(snapshot: Snapshot, display: Display): unknown {
  return {
    version: 1,
    stories: snapshot.stories.map(({ story, conflicts }) => ({
      id: story.id,
      articles: story.sources.map(({ path }) => display(path)),
      conflicts: conflicts.map((conflict) => ({
        rule: conflict.rule,
        severity: conflict.severity,
        confidence: conflict.confidence,
        subject: conflict.subject,
        message: messageFor(conflict, story, null),
        why: conflict.why,
        fingerprint: conflict.fingerprint,
        state: conflict.state,
        positions: conflict.positions.map(({ value, label, passages }) => ({
          value,
          label,
          passages: passages.map((passage) => passageJson(passage, story, display)),
        })),
      })),
      links: story.links.map(({ kind, agreement, subject, passages }) => ({
        kind,
        agreement,
        subject,
        passages: passages.map((passage) => passageJson(passage, story, display)),
      })),
    })),
  };
}

function passageJson(passage: Passage, story: Story, display: Display): unknown {
  const { path, reading } = story.sources[passage.source];
  const { start, end } = passage;
  return { path: display(path), start, end, text: textOf(reading.article.text, passage) };
}
