import { alignedFindings, isCovered } from "./aligned/aligned";
import type { Story } from "../link/story";
import type { Conflict, Level, Rule } from "./conflict";
import { MINIMUM_CONFIDENCE } from "./conflict";
import { eventDate } from "./event-date";
import { eventPlace } from "./event-place";
import { figure } from "./figure";
import { figureUpdate } from "./figure-update";
import { nameSpelling } from "./name-spelling";
import { outcome } from "./outcome";
import { plan } from "./plan";
import { quoteSpeaker } from "./quote-speaker";
import { quoteWording } from "./quote-wording";
import { reckonedFindings } from "./reckoned/reckoned";
import { role } from "./role";
import { withinFindings } from "./within/within";

/** Every rule, in the order in which a reader sees their findings. */
export const rules: readonly Rule[] = [
  eventDate,
  eventPlace,
  figure,
  figureUpdate,
  plan,
  outcome,
  role,
  quoteSpeaker,
  quoteWording,
  nameSpelling,
];

/** What nearly identical sentences show as well is as serious as they make it. */
function sharpened(conflict: Conflict, aligned: readonly Conflict[]): Conflict {
  const isWarning = aligned.some((one) => one.severity === "warning" && isCovered(one, conflict));
  return isWarning ? { ...conflict, severity: "warning" } : conflict;
}

/**
 * Runs every rule whose level is not off, and adds what nearly identical sentences, headlines and sums show beyond it. A level that is set
 * replaces the severity of all findings of its rule.
 */
export function findConflicts(story: Story, levels: Readonly<Record<string, Level>>): Conflict[] {
  const aligned = [...alignedFindings(story), ...withinFindings(story), ...reckonedFindings(story)];
  const shown: Conflict[] = [];
  for (const rule of rules) {
    const level = levels[rule.id];
    if (level === "off") continue;
    const ofRule = aligned.filter((one) => one.rule === rule.id);
    const gated = rule.find(story, shown).map((one) => sharpened(one, ofRule));
    const beyond = ofRule.filter((one) => !gated.some((other) => isCovered(one, other)));
    const found = [...gated, ...beyond].filter(({ confidence }) => confidence >= MINIMUM_CONFIDENCE);
    shown.push(...(level ? found.map((conflict) => ({ ...conflict, severity: level })) : found));
  }
  return shown;
}
