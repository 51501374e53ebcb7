import type { Story } from "../link/story";
import type { Conflict, Severity } from "./conflict";
import type { OfficeMention } from "./offices";
import { positionsOf } from "./positions";

export function sourcesOf(mentions: readonly OfficeMention[]): Set<number> {
  return new Set(mentions.map((mention) => mention.passage.source));
}

/** How many accounts some mentions stand in: outlets that print one text bear each other out no more than one does. */
export function countAccounts(story: Story, mentions: readonly OfficeMention[]): number {
  return new Set(mentions.map((mention) => story.accounts[mention.passage.source])).size;
}

/** The conflict over one person’s office; none where all mentions hold one value. */
export function officeConflict(
  name: string,
  key: string,
  mentions: readonly OfficeMention[],
  valueOf: (mention: OfficeMention) => string,
  grade: { severity: Severity; confidence: number; why: string },
): Conflict[] {
  const positions = positionsOf(
    mentions.map((mention) => ({ value: valueOf(mention), label: valueOf(mention), passage: mention.passage })),
  );
  if (positions.length < 2) return [];
  return [{ rule: "role", subject: `the office of ${name}`, key, positions, ...grade }];
}
