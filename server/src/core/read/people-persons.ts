import type { Article, Block } from "../text/article";
import { firstEndingAfter, type Span, spanAt } from "../text/span";
import type { Candidate } from "./people-candidates";
import type { Identity } from "./people-identity";
import { mentionsInCapitals } from "./people-titles";
import type { WordTable } from "./people-words";
import type { Person, Role } from "./reading";
import { rolesBeside } from "./roles";

const spanOf = (table: WordTable, { name }: Candidate): Span => ({
  start: table.tokens[name[0]].start,
  end: endOf(table, name[name.length - 1]),
});

/** The end of a name: "Jr." keeps its dot. */
function endOf(table: WordTable, last: number): number {
  const next = table.tokens[last + 1];
  const isAbbreviated = /^(?:jr|sr)$/.test(table.form(last)) && next?.text === "." && next.start === table.end(last);
  return isAbbreviated ? next.end : table.end(last);
}

/** The fullest form of a name: the most words, then the longest; capitals throughout are brought down. */
function fullest(article: Article, spans: readonly Span[]): string {
  let best = "";
  let bestWords = 0;
  for (const { start, end } of spans) {
    const form = article.text.slice(start, end).replace(/\s{1,9}/g, " ");
    const words = form.split(" ").length;
    const shouting = form === form.toUpperCase();
    const better =
      words > bestWords || (words === bestWords && (form.length > best.length || best === best.toUpperCase()));
    if (best === "" || (better && !shouting)) {
      best = form;
      bestWords = words;
    }
  }
  return best;
}

/** Makes the persons of an article of its identities, in the order of their first mention. */
export function peopleOf(
  article: Article,
  table: WordTable,
  identities: readonly Identity[],
  capitals: readonly Block[],
): Person[] {
  const again = identities.map((): Span[] => []);
  for (const { identity, span } of mentionsInCapitals(table, capitals, identities)) again[identity].push(span);
  const people = identities.map((identity, index) => {
    const placed = [
      ...identity.mentions.map((candidate) => ({ span: spanOf(table, candidate), candidate })),
      ...again[index].map((span) => ({ span, candidate: null })),
    ].sort((a, b) => a.span.start - b.span.start);
    const roles: Role[] = [];
    placed.forEach(({ candidate, span }, mention) => {
      if (!candidate) return;
      const block = article.blocks[candidate.segment.block];
      // "… the collapse of the Banca Sud. Prosecutor Ines Albrecht": a title does not begin in the sentence before.
      const sentence = spanAt(block.sentences, span.start);
      const from = firstEndingAfter(table.tokens, Math.max(block.start, sentence?.start ?? 0));
      const to = firstEndingAfter(table.tokens, block.end - 1);
      for (const role of rolesBeside(table, candidate, from, to, article.text)) roles.push({ ...role, mention });
    });
    const mentions = placed.map(({ span }) => span);
    return { name: fullest(article, mentions), gender: identity.gender, mentions, references: [], roles };
  });
  return people.filter(({ mentions }) => mentions.length > 0).sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}
