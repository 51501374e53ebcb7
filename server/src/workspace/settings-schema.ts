import picomatch from "picomatch";
import * as v from "valibot";
import { dayNumberOf } from "../core/read/calendar-print";

/** The form of an ISO date, or date and time; `syntaxes/settings-schema.mjs` has the same for the editor. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
/** The longest glob that `picomatch` takes, in UTF-16 code units. */
const LONGEST_GLOB = 65_536;

const isDate = (text: string) => ISO_DATE.test(text) && dayNumberOf(text) !== null;

function isGlob(text: string): boolean {
  if (text === "" || text.length > LONGEST_GLOB) return false;
  try {
    picomatch(text);
    return true;
  } catch {
    return false;
  }
}

const globs = v.array(
  v.pipe(v.string("expected a glob"), v.check(isGlob, "this is no glob")),
  "expected a list of globs",
);
const names = v.array(v.string("expected a text"), "expected a list of texts");

/** Lists of things that are one, and lists of things of which no two are. */
function joinsAndSplits(things: string) {
  const lists = v.array(
    v.pipe(names, v.minLength(2, `expected two ${things} or more`)),
    `expected a list of lists of ${things}`,
  );
  const message = "expected an object with “same” or “different”";
  return v.object({ same: v.optional(lists), different: v.optional(lists) }, message);
}

const DATE = "expected a date such as “2025-12-03”, or a date and time such as “2025-12-03T10:46”";

/** What is known about one file. */
export const sourceSchema = v.object(
  {
    published: v.optional(v.pipe(v.string(DATE), v.check(isDate, DATE))),
    outlet: v.optional(v.string("expected the name of an outlet")),
  },
  "expected an object with “published” or “outlet”",
);

/** The shape of `crosscheck.json`, with the messages for a reader. Names that it does not know are ignored here. */
export const settingsSchema = v.object(
  {
    $schema: v.optional(v.string("expected an address")),
    sources: v.optional(v.record(v.string(), sourceSchema, "expected an object with one entry a file")),
    include: v.optional(globs),
    exclude: v.optional(globs),
    rules: v.optional(
      v.record(
        v.string(),
        v.picklist(["off", "hint", "information", "warning"], "expected “off”, “hint”, “information” or “warning”"),
        "expected an object with one level a rule",
      ),
    ),
    people: v.optional(joinsAndSplits("names")),
    stories: v.optional(joinsAndSplits("files")),
  },
  "expected an object",
);
