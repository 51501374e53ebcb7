import type { Random } from "../random";
import { choose, type Mutation, replaced, sitesOf } from "../sites";

/** A plan that no longer stands. */
export function plan(text: string, random: Random): Mutation | null {
  const pattern =
    /\b(?:(plans|(?<=[a-z]s )plan) to|(planned|is expected|are expected|is scheduled|are scheduled|is due|are due) to|(will)(?= [a-z]{3,12} (?:the|a|an|in|on|to|with|his|her|their|its)\b)|(scheduled|planned|expected) for)\b/g;
  const site = choose(sitesOf(text, pattern, false), random);
  if (!site) return null;
  const [whole, plans, passive, will] = site.match;
  if (plans) return replaced(text, site.start, site.end, `no longer ${plans} to`);
  if (will) return replaced(text, site.start, site.end, "will no longer");
  if (passive === "planned") return replaced(text, site.start, site.end, "cancelled plans to");
  if (passive) return replaced(text, site.start, site.end, whole.replace(" ", " no longer "));
  return replaced(text, site.start, site.end, "cancelled for");
}
