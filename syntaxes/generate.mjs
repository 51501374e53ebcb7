// Writes the generated files of this folder from the lexicons and the rules: npm run generate
import { build } from "esbuild";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { articleGrammar } from "./grammar.mjs";
import { reviewSchema, settingsSchema } from "./settings-schema.mjs";

const core = path.resolve(import.meta.dirname, "../server/src/core");

/** A module of the core and what it exports: the sources are TypeScript, so they are bundled first. */
async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: core, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    loader: { ".txt": "text" },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

async function grammar() {
  const words = await load(`
    export { reportingForms } from "./lexicon/attribution";
    export { dayPartWords, monthWords, timeUnitWords, weekdayWords } from "./lexicon/calendar";
    export { cardinalWords, magnitudeWords } from "./lexicon/numbers";
    export { currencySigns, unitForms } from "./lexicon/units";`);
  const forms = [...words.reportingForms].filter(([, { form }]) => form === "past" || form === "third");
  return articleGrammar({
    cues: forms.map(([form]) => form),
    months: [...words.monthWords.keys()],
    weekdays: [...words.weekdayWords.keys()],
    dayParts: [...words.dayPartWords.keys()],
    timeUnits: [...words.timeUnitWords.keys()],
    cardinals: [...words.cardinalWords.keys()],
    magnitudes: [...words.magnitudeWords.keys()],
    units: [...words.unitForms.values()].flat().map((unit) => unit.words.join(" ")),
    currencies: [...words.currencySigns.keys()],
  });
}

/** The generated files as the lexicons and the rules would have them now: from a file's name to its text. */
export async function generated() {
  const { rules } = await load(`export { rules } from "./rules/registry";`);
  const contents = {
    "article.tmLanguage.json": await grammar(),
    "crosscheck.schema.json": settingsSchema(rules),
    "crosscheck.review.schema.json": reviewSchema(),
  };
  return Object.entries(contents).map(([name, content]) => [name, `${JSON.stringify(content, null, 2)}\n`]);
}

if (process.argv[1] === import.meta.filename)
  for (const [name, text] of await generated()) writeFileSync(path.join(import.meta.dirname, name), text);
