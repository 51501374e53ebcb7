// The JSON schemas of the folder's two files, as a function of the rules: the editor completes and checks them with it.

const levels = ["off", "hint", "information", "warning"];
const meanings = [
  "The rule looks for nothing.",
  "Marked in the article, and not listed in the Problems panel.",
  "Listed as worth a look.",
  "Listed as a contradiction.",
];
const texts = (description, more = {}) => ({ type: "array", description, items: { type: "string" }, ...more });
const listsOfSeveral = (description) => ({
  type: "array",
  description,
  items: { type: "array", minItems: 2, items: { type: "string" } },
});

/** @param {readonly { id: string, title: string, level: string }[]} rules */
export function settingsSchema(rules) {
  const properties = Object.fromEntries(
    rules.map(({ id, title, level }) => [
      id,
      { description: `${title}. By default: ${level}.`, enum: levels, enumDescriptions: meanings },
    ]),
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "crosscheck.json: what is known about a folder of articles",
    type: "object",
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      sources: {
        type: "object",
        description: "What is known about single files, by their path. A file that is listed counts as an article.",
        additionalProperties: {
          type: "object",
          additionalProperties: false,
          properties: {
            published: {
              type: "string",
              description: "When the article was published: 2025-03-04, or 2025-03-04T18:30.",
              pattern: "^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]\\d{2}:\\d{2})?)?$",
              patternErrorMessage: "Expected a date such as 2025-03-04, or a date and time such as 2025-03-04T18:30.",
            },
            outlet: { type: "string", description: "Who published the article; it names the source in messages." },
          },
        },
      },
      include: texts("Globs of the files that may be articles.", { default: ["**/*.txt", "**/*.article"] }),
      exclude: texts("Globs of files that are left out.", { default: [] }),
      rules: {
        type: "object",
        description: "The level of a rule. A level that is set replaces the severity of all findings of the rule.",
        additionalProperties: false,
        properties,
      },
      people: {
        type: "object",
        description: "Names that the reader knows better than any method.",
        additionalProperties: false,
        properties: {
          same: listsOfSeveral("Lists of names, each of one person."),
          different: listsOfSeveral("Lists of names, each of different people."),
        },
      },
      stories: {
        type: "object",
        description: "Articles, by their paths, whose stories the reader knows better than any method.",
        additionalProperties: false,
        properties: {
          same: listsOfSeveral("Lists of files, each of one story."),
          different: listsOfSeveral("Lists of files, no two of one story."),
        },
      },
    },
  };
}

export function reviewSchema() {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "crosscheck.review.json: findings that somebody looked at and set aside",
    type: "object",
    allowTrailingCommas: true,
    properties: {
      version: { const: 1 },
      dismissed: {
        type: "array",
        items: {
          type: "object",
          required: ["fingerprint"],
          properties: {
            fingerprint: {
              type: "string",
              description: "Which finding: made of its rule, subject and values, never of places.",
            },
            rule: { type: "string" },
            subject: { type: "string", description: "What was in dispute." },
            note: { type: "string", description: "Why it was set aside; yours to write." },
          },
        },
      },
    },
  };
}
