// Writes syntaxes/article.tmLanguage.json from the lexicons: npm run generate
import { build } from "esbuild";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { articleGrammar } from "./grammar.mjs";

const lexicon = path.resolve(import.meta.dirname, "../server/src/core/lexicon");
const target = path.join(import.meta.dirname, "article.tmLanguage.json");

/** The grammar as the lexicons would have it now, as the text of its file. */
export async function generatedGrammar() {
  const contents = `
    export { reportingForms } from "./attribution";
    export { dayPartWords, monthWords, timeUnitWords, weekdayWords } from "./calendar";
    export { cardinalWords, magnitudeWords } from "./numbers";
    export { currencySigns, unitForms } from "./units";`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: lexicon, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    loader: { ".txt": "text" },
  });
  const words = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const forms = [...words.reportingForms].filter(([, { form }]) => form === "past" || form === "third");
  const grammar = articleGrammar({
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
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, await generatedGrammar());
