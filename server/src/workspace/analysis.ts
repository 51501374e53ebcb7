import { linkStory } from "../core/link/link";
import { settlePublications } from "../core/link/publication";
import { groupStories } from "../core/link/stories";
import type { Source, Story } from "../core/link/story";
import { anchor } from "../core/read/anchor";
import { read } from "../core/read/read";
import type { Conflict } from "../core/rules/conflict";
import { findConflicts } from "../core/rules/registry";

export interface InputArticle {
  readonly path: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
}

export interface AnalysedStory {
  readonly story: Story;
  readonly conflicts: readonly Conflict[];
}

export function analyseSources(articles: readonly InputArticle[]): Source[] {
  const undated = articles.map(({ path, text, published }) => ({
    path,
    reading: read(text),
    setting: published ?? null,
  }));
  const publications = settlePublications(undated);
  return undated.map(({ path, reading }, index) => ({
    path,
    name: articles[index].outlet ?? reading.article.outlet ?? path,
    reading: anchor(reading, publications[index]),
  }));
}

export function analyse(articles: readonly InputArticle[]): AnalysedStory[] {
  const sources = analyseSources(articles);
  const groups = groupStories(
    sources.map((source) => ({
      path: source.path,
      reading: { ...source.reading, dates: [] },
      published: source.reading.published.value,
    })),
  );
  return groups.map((group) => {
    const story = linkStory(
      group.map((index) => sources[index]),
      { same: [], different: [] },
    );
    return { story, conflicts: findConflicts(story, {}) };
  });
}
