import { oneLine } from "../core/phrases";
import { messageParts } from "../core/rules/message";
import { findingsOf } from "../features/findings";
import { rangeOf } from "../features/context";
import type { FileState } from "../workspace/snapshot";
import type { ConflictPlace, DismissedConflict, DocumentStatus, StatusParams } from "./protocol";
import type { Sessions } from "./sessions";

/** The picture of all folders in three words. */
export function statusOf(sessions: Sessions): StatusParams {
  let articles = 0;
  let conflicts = 0;
  // Where one folder lies in another, both read its files; what the outer one shares with the inner one counts once.
  const counted = new Set<string>();
  for (const session of sessions.all()) {
    const { files, stories } = session.snapshot;
    const owned = (path: string) => sessions.locate(session.uriOf(path))?.session === session;
    for (const { path, source } of files.values()) if (source && owned(path)) articles++;
    for (const { story, conflicts: found } of stories)
      for (const { state, severity, fingerprint, positions } of found) {
        if (state !== "open" || severity === "hint") continue;
        const passages = positions.flatMap((position) => position.passages);
        const keys = passages.map(
          ({ source, start }) => `${fingerprint} ${start} ${session.uriOf(story.sources[source].path)}`,
        );
        if (keys.some((key) => counted.has(key)) || !passages.some(({ source }) => owned(story.sources[source].path)))
          continue;
        for (const key of keys) counted.add(key);
        conflicts++;
      }
  }
  const isRead = sessions.all().every(({ ready, snapshot }) => ready && snapshot.awaited.size === 0);
  const state = isRead ? "ready" : "indexing";
  return { state, articles, conflicts };
}

export function documentStatusOf(file: FileState, stories: Parameters<typeof othersOf>[1]): DocumentStatus {
  const { classification, byHand, source, notice } = file;
  return {
    article: source !== null,
    why: byHand && !classification.article ? "it was said to be one" : classification.why,
    byHand,
    published: source?.reading.published.value ?? null,
    publishedFrom: source?.reading.published.from ?? null,
    others: othersOf(file, stories),
    notice,
  };
}

/** How many other articles stand in the article's stories. */
function othersOf(
  { places, path }: FileState,
  stories: readonly { story: { sources: readonly { path: string }[] } }[],
): number {
  const paths = new Set(places.flatMap(({ story }) => stories[story].story.sources.map((source) => source.path)));
  paths.delete(path);
  return paths.size;
}

/** Every open conflict's clearest passage in every file, by file and place; hints are left out, as in the list of problems. */
export function conflictPlaces(sessions: Sessions): ConflictPlace[] {
  return sessions.all().flatMap((session) =>
    [...session.snapshot.files.keys()].flatMap((path) => {
      const uri = session.uriOf(path);
      if (sessions.locate(uri)?.session !== session) return [];
      return findingsOf(session.snapshot, path)
        .filter(({ severity }) => severity !== "hint")
        .map(({ place, passage, message, conflict }) => ({
          uri,
          range: rangeOf(place.source, passage),
          message,
          fingerprint: conflict.fingerprint,
        }));
    }),
  );
}

/** Every dismissed conflict that the articles still have. */
export function dismissedConflicts(sessions: Sessions): DismissedConflict[] {
  const found = new Map<string, DismissedConflict>();
  for (const session of sessions.all())
    for (const { story, conflicts } of session.snapshot.stories)
      for (const conflict of conflicts) {
        if (conflict.state !== "dismissed") continue;
        const uri = session.uriOf(story.sources[conflict.positions[0].passages[0].source].path);
        if (sessions.locate(uri)?.session !== session) continue;
        const { fingerprint } = conflict;
        const { headline, values } = messageParts(conflict, story);
        found.set(`${uri} ${fingerprint}`, {
          uri,
          fingerprint,
          headline: oneLine(headline),
          values: oneLine(values),
        });
      }
  return [...found.values()];
}
