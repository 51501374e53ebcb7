import type { Story } from "../../link/story";
import { contains } from "../../text/span";
import type { Conflict } from "../conflict";
import { officeConflict } from "../office-claims";
import { type OfficeMention, officesOf } from "../offices";
import { type Display, isTextOf } from "./display";

const RANKS = new Set(["", "aide", "rank", "police"]);

/** Is somebody named with an office that excludes others? */
const isOffice = ({ named, class: kind }: OfficeMention): boolean => named && !RANKS.has(kind);

function clashOf(story: Story, { source, block, name: display }: Display, name: string, own: readonly OfficeMention[]) {
  const { article } = story.sources[source].reading;
  const shown = own.find(
    (mention) => mention.passage.source === source && contains(block, mention.passage) && isOffice(mention),
  );
  if (!shown) return [];
  const told = own.filter(
    ({ passage }) =>
      passage.source === source && article.blocks.some((one) => isTextOf(block, one) && contains(one, passage)),
  );
  const rivals = told.filter((m) => m.named && m.class === shown.class && m.status === shown.status);
  if (rivals.length === 0 || told.some(({ office }) => office === shown.office)) return [];
  return officeConflict(name, "office within", [shown, ...rivals], ({ office }) => office, {
    severity: "information",
    confidence: 0.7,
    why: `The office in ${display} stands nowhere in the text, which gives another one.`,
  });
}

/** An office in a headline, standfirst or caption that the text of the article contradicts. */
export function rolesWithin(story: Story, displays: readonly Display[]): Conflict[] {
  const offices = officesOf(story);
  const holders = story.sources.map((): number[] => []);
  offices.forEach((mentions, person) => {
    const shown = mentions.filter(isOffice);
    for (const source of new Set(shown.map(({ passage }) => passage.source))) holders[source].push(person);
  });
  return displays.flatMap((display) =>
    holders[display.source].flatMap((person) => clashOf(story, display, story.people[person].name, offices[person])),
  );
}
