import { readFileSync, readdirSync, statSync, existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sameName } from "../core/link/names";
import { analyse, analyseSources, type InputArticle } from "../workspace/analysis";

// A first form, enough for the scorers.
const [command, ...rest] = process.argv.slice(2);
const paths = rest.filter((word, index) => word !== "--format" && rest[index - 1] !== "--format");
const walk = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => walk(join(path, name)))
    : [path];
const load = (path: string): InputArticle => {
  const settings = join(dirname(path), "crosscheck.json");
  const source = existsSync(settings)
    ? JSON.parse(readFileSync(settings, "utf8")).sources?.[basename(path)]
    : undefined;
  return { path, text: readFileSync(path, "utf8").replace(/^\uFEFF/, ""), ...source };
};
const inputs = () =>
  paths
    .flatMap(walk)
    .filter((path) => path.endsWith(".txt"))
    .map(load);
const pair = (span: { start: number; end: number } | null) => (span ? [span.start, span.end] : null);

if (command === "same-name") {
  const pairs = JSON.parse(readFileSync(0, "utf8")) as [string, string][];
  process.stdout.write(JSON.stringify(pairs.map(([a, b]) => sameName(a, b))));
} else if (command === "read") {
  const articles = analyseSources(inputs()).map(({ path, reading }) => ({
    path,
    title: reading.article.title && reading.article.text.slice(reading.article.title.start, reading.article.title.end),
    outlet: reading.article.outlet,
    language: reading.article.language,
    published: reading.published.value,
    publishedFrom: reading.published.from,
    quotes: reading.quotes.map((q) => ({
      start: q.start,
      end: q.end,
      utterance: q.utterance,
      kind: q.kind,
      speaker: q.speaker,
      coSpeakers: q.coSpeakers,
      speakerSpan: pair(q.source),
      cueSpan: pair(q.cue),
    })),
    dates: reading.dates,
    figures: reading.figures.map((f) => ({
      ...f,
      max: Number.isFinite(f.max) ? f.max : null,
      min: Number.isFinite(f.min) ? f.min : null,
    })),
    people: reading.people.map((p) => ({
      name: p.name,
      mentions: p.mentions.map(pair),
      references: p.references.map(pair),
      roles: p.roles.map(pair),
    })),
  }));
  process.stdout.write(JSON.stringify({ version: 1, articles }));
} else {
  const stories = analyse(inputs()).map(({ story, conflicts }) => {
    const passage = (p: { source: number; start: number; end: number }) => {
      const source = story.sources[p.source];
      return { path: source.path, start: p.start, end: p.end, text: source.reading.article.text.slice(p.start, p.end) };
    };
    return {
      id: story.id,
      articles: story.sources.map((source) => source.path),
      conflicts: conflicts.map((c) => ({
        rule: c.rule,
        severity: c.severity,
        confidence: c.confidence,
        subject: c.subject,
        message: c.subject,
        fingerprint: "",
        state: "open",
        positions: c.positions.map((p) => ({ value: p.value, passages: p.passages.map(passage) })),
      })),
      links: story.links.map((l) => ({ kind: l.kind, agreement: l.agreement, passages: l.passages.map(passage) })),
    };
  });
  process.stdout.write(JSON.stringify({ version: 1, stories }));
}
