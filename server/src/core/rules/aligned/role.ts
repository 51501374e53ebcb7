import type { DifferenceSide } from "../../link/align";
import type { Story } from "../../link/story";
import type { Conflict } from "../conflict";
import { officeOf } from "../offices";
import { narratedSlots, slotConflict } from "./narration";
import { wordsOf } from "./slots";

const STATUS = /^(?:former|acting|designate) /;

interface Titled {
  readonly class: string;
  readonly office: string;
  readonly status: string;
}

/** The office among the printed words of a title: the longest one at their end, since words of its sentence or country may stand before it. */
function titleOf(story: Story, side: DifferenceSide): Titled {
  const status = STATUS.exec(side.key.replace(/^role /, ""))?.[0].trim() ?? "";
  const words = wordsOf(story, side).toLowerCase().split(/\s/);
  const offices = words.map((_, from) => officeOf(words.slice(from).join(" ")));
  return { ...(offices.find((office) => office.class !== "") ?? offices[0]), status };
}

/** Are two titles offices that nobody holds together, or one office that is held and was held? */
function clash(a: Titled, b: Titled): boolean {
  if (a.class === "" || b.class === "") return false;
  return a.office === b.office ? a.status !== b.status : a.status === b.status;
}

/** Nearly identical sentences of two sources that give another office. */
export function alignedRoles(story: Story): Conflict[] {
  return narratedSlots(story, "role", ({ difference: { a, b } }) =>
    clash(titleOf(story, a), titleOf(story, b)),
  ).flatMap((slot) =>
    slotConflict(story, slot, "context", {
      rule: "role",
      severity: "information",
      confidence: 0.8,
      subject: "an office",
      key: "office",
      why: "The sources print the same sentence and give another office in it.",
    }),
  );
}
