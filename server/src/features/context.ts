import type { Source, Story } from "../core/link/story";
import { linesOf, type LinePosition, type LineRange } from "../workspace/lines";
import type { AnalysedStory, Snapshot } from "../workspace/snapshot";
import type { Span } from "../core/text/span";

/** What every feature is a function of, besides a path and a position. */
export interface Context {
  readonly snapshot: Snapshot;
  /** The address of a path of the folder. */
  readonly uriOf: (path: string) => string;
}

/** An article within one of its stories. */
export interface Place {
  readonly analysed: AnalysedStory;
  readonly story: Story;
  /** An index into `story.sources`. */
  readonly index: number;
  readonly source: Source;
}

export function placesOf({ stories, files }: Snapshot, path: string): Place[] {
  return (files.get(path)?.places ?? []).map(({ story, source }) => ({
    analysed: stories[story],
    story: stories[story].story,
    index: source,
    source: stories[story].story.sources[source],
  }));
}

export function sourceOf({ files }: Snapshot, path: string): Source | null {
  return files.get(path)?.source ?? null;
}

export function offsetAt(source: Source, position: LinePosition): number {
  return linesOf(source.reading.article).offsetAt(position);
}

export function rangeOf(source: Source, span: Span): LineRange {
  return linesOf(source.reading.article).rangeOf(span);
}

export function locationOf(context: Context, source: Source, span: Span): { uri: string; range: LineRange } {
  return { uri: context.uriOf(source.path), range: rangeOf(source, span) };
}

/** Does the caret at `offset` touch the span? At its end it does too, where a word has just been written. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
