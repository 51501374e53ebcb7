import { reportingForms, wordClass } from "../../lexicon/attribution";
import type { Candidate, Cue, Pattern } from "./candidate";
import { lastVerb, type CueVerb, type Verbs } from "./cues";
import { openingOf } from "./marks";
import { isSourceNoun, subjectAfter, type Source } from "./source";
import { isCapital, type Paragraph, type Range, type Words } from "./words";

const has = (words: Words, index: number, bits: number): boolean => (words.classes[index] & bits) !== 0;
const QUESTION = new Set(["whether", "if", "how", "why", "what", "who", "where", "when", "which"]);
const ADDRESSING = new Set([
  "tell",
  "ask",
  "inform",
  "remind",
  "assure",
  "reassure",
  "warn",
  "urge",
  "advise",
  "notify",
  "instruct",
  "order",
  "beg",
  "encourage",
  "text",
  "email",
  "promise",
  "show",
  "call",
]);
/** No reported clause is longer, in tokens; it keeps hostile text linear. */
const LONGEST = 120;
const PARTICLES = new Set(["out", "up", "down", "off", "back"]);

/** Cuts punctuation and white space off both ends, and leaves a pair of marks whole. */
export function trimRange(words: Words, from: number, to: number): Range | null {
  while (
    from < to &&
    words.inside[from] < 0 &&
    words.tokens[from].kind === "punctuation" &&
    !"([$£€#@".includes(words.tokens[from].text)
  )
    from++;
  while (
    to > from &&
    words.inside[to - 1] < 0 &&
    words.tokens[to - 1].kind === "punctuation" &&
    !")]%".includes(words.tokens[to - 1].text)
  )
    to--;
  return to > from ? { from, to } : null;
}

/** Is there a verb with a subject of its own that begins at `at`? */
function ownVerb(at: number, ceiling: number, verbs: Verbs): boolean {
  for (let index = at + 1; index < Math.min(ceiling, at + 8); index++) {
    const verb = verbs.get(index);
    if (verb) return verb.link === "subject" && verb.source?.from === at && verb.cue.form !== "base";
  }
  return false;
}

/** Where a reported clause ends that begins at `from`: at the sentence's end, or where another attribution takes over. */
export function clauseEnd(words: Words, from: number, sentence: Range, verbs: Verbs): number {
  const { tokens, lower } = words;
  const ceiling = Math.min(sentence.to, from + LONGEST);
  for (let index = from + 1; index < ceiling; index++) {
    if (words.inside[index] >= 0) {
      index = Math.max(index, words.pairs[words.inside[index]].after - 1);
      continue;
    }
    const text = tokens[index].text;
    const next = index + 1;
    if (text === ";" || (text === ":" && next < sentence.to && words.inside[next] >= 0)) return index;
    if (lower[index] === "according" && lower[next] === "to") return index;
    if (text === "," || text === "—" || text === "–") {
      let at = next;
      if (at < sentence.to && has(words, at, wordClass.coordinator)) at++;
      while (at < sentence.to && has(words, at, wordClass.adverb)) at++;
      const verb = verbs.get(at);
      if (verb && (verb.cue.form === "progressive" || verb.cue.form === "past" || verb.cue.form === "third"))
        return index;
      // A clause of its own with its own attribution: ", but Kern said".
      const own = ownVerb(at, sentence.to, verbs);
      if (own) return index;
    } else if ((lower[index] === "and" || lower[index] === "but") && next < sentence.to) {
      let at = next;
      while (at < sentence.to && has(words, at, wordClass.adverb)) at++;
      const verb = verbs.get(at);
      if (verb && verb.cue.form !== "base" && verb.cue.form !== "progressive") return index;
      // "Kern praises the pier and Albrecht calls it unsafe": a name with a cue of its own.
      if (at < sentence.to && isCapital(words, at) && ownVerb(at, sentence.to, verbs)) return index;
    }
  }
  return ceiling;
}

/** The candidates of a sentence's cues, in groups: those of one group differ only in where the clause begins and ends. */
export function reportedCandidates(words: Words, sentence: Range, verbs: Verbs): Candidate[][] {
  const groups: Candidate[][] = [];
  const found: Candidate[] = [];
  for (const verb of verbs.values()) {
    if (verb.link === "passive") continue;
    const inverse = clauseBeforeInverse(words, sentence, verb.cue);
    if (inverse) found.push(inverse);
    // "…, says the harbour master Ada Kern." leaves nothing that the cue could introduce.
    const closes = inverse !== null && trimRange(words, inverse.source.to, sentence.to) === null;
    if (verb.source && !closes) {
      const behind: Candidate[] = [];
      clausesBehind(words, sentence, verbs, verb, behind);
      if (behind.length > 0) groups.push(behind);
      if (verb.link === "subject") {
        const around = clausesBefore(words, sentence, verbs, verb.cue, verb.source);
        if (around.length > 0) groups.push(around);
      }
    }
  }
  accordingTo(words, sentence, verbs, found);
  for (const candidate of found) groups.push([candidate]);
  return groups;
}

const candidate = (
  pattern: Pattern,
  cue: Cue | null,
  source: Source,
  content: (Range | null)[],
  link: Candidate["link"] = "subject",
): Candidate | null => {
  const pieces = content.filter((piece): piece is Range => piece !== null);
  if (pieces.length === 0) return null;
  return { pattern, cue, source, content: pieces, pair: -1, carriedFrom: null, link, reach: 0, score: 0 };
};

/** Skips what may stand between a cue and its clause: a particle, an addressee, a time, "in a statement". */
export function skipToClause(
  words: Words,
  sentence: Range,
  cue: Cue,
): { from: number; that: boolean; addressee: boolean } {
  const { lower, tokens } = words;
  let at = cue.to;
  if (at < sentence.to && PARTICLES.has(lower[at])) at++;
  // "that" soon after the cue, with nothing between but an addressee, a time or a place, opens the clause.
  const reach = Math.min(sentence.to, at + 16);
  for (let index = at; index < reach; index++) {
    if (words.inside[index] >= 0) break;
    const word = lower[index];
    if (word === "that") {
      return { from: index + 1, that: true, addressee: index > at };
    }
    if (reportingForms.get(word)?.form === "past" && !isCapital(words, index) && !isSourceNoun(word)) break;
    if (
      has(words, index, wordClass.auxiliary | wordClass.subject) ||
      (tokens[index].kind === "punctuation" && tokens[index].text !== "." && tokens[index].text !== ",")
    )
      break;
  }
  let addressee = false;
  if (ADDRESSING.has(cue.lemma) && at < sentence.to) {
    if (has(words, at, wordClass.pronoun)) {
      at++;
      addressee = true;
    } else {
      const object = subjectAfter(words, at, sentence.to);
      if (
        object &&
        object.from === at &&
        object.to - object.from <= 6 &&
        cue.lemma !== "call" &&
        cue.lemma !== "show"
      ) {
        at = object.to;
        addressee = true;
      }
    }
  }
  // Times and short prepositional phrases: "on Tuesday", "in a statement".
  for (let round = 0; round < 3 && at < sentence.to; round++) {
    if (has(words, at, wordClass.time) && !has(words, at, wordClass.auxiliary)) {
      at++;
      if (at < sentence.to && has(words, at, wordClass.time)) at++;
    } else if (has(words, at, wordClass.preposition) && at + 1 < sentence.to && has(words, at + 1, wordClass.time)) {
      at += 2;
      while (at < sentence.to && has(words, at, wordClass.time)) at++;
    } else if (
      (lower[at] === "in" || lower[at] === "during" || lower[at] === "at" || lower[at] === "on") &&
      at + 1 < sentence.to &&
      has(words, at + 1, wordClass.determiner | wordClass.possessive)
    ) {
      at += 2;
      let steps = 0;
      while (at < sentence.to && tokens[at].kind === "word" && words.classes[at] === 0 && steps < 4) {
        at++;
        steps++;
        if (
          isSourceNoun(lower[at - 1]) ||
          /^(?:interview|speech|address|statement|letter|video|briefing|conference|email|tweet|post|rally|debate)$/.test(
            lower[at - 1],
          )
        )
          break;
      }
    } else break;
  }
  return { from: at, that: false, addressee };
}

/** Where a clause may end early: before what more likely is the writer's own addition. Offered beside the whole; the gate chooses. */
function earlyEnds(words: Words, from: number, end: number): number[] {
  const { tokens, lower } = words;
  const ends: number[] = [];
  for (let index = from + 2; index < end - 1 && ends.length < 3; index++) {
    if (words.inside[index] >= 0) {
      index = Math.max(index, words.pairs[words.inside[index]].after - 1);
      continue;
    }
    const text = tokens[index].text;
    const comma = text === "," || text === "—" || text === "–" || text === "―";
    const joint = lower[index];
    if (comma) ends.push(index);
    else if (
      joint === "but" ||
      joint === "while" ||
      joint === "after" ||
      joint === "before" ||
      joint === "when" ||
      joint === "because"
    )
      ends.push(index);
    else if (joint === "and" && tokens[index - 1].text !== ",") ends.push(index);
  }
  return ends;
}

/** "accused Kern of hiding the report", "urged the council to wait": what is reported begins behind the object. */
const OBJECT_LINKS = new Set(["to", "for", "of", "as"]);

function clausesBehind(
  words: Words,
  sentence: Range,
  verbs: Verbs,
  { cue, source, link }: CueVerb,
  found: Candidate[],
): void {
  if (!source) return;
  const { from, that, addressee } = skipToClause(words, sentence, cue);
  if (from >= sentence.to) return;
  const first = words.lower[from];
  const { text } = words.tokens[from];
  if (!that && words.inside[from] < 0 && (text === "." || (text === "," && words.lower[source.from - 1] === "as")))
    return;
  const pattern: Pattern = that
    ? "verb that clause"
    : QUESTION.has(first)
      ? "verb question"
      : first === "to"
        ? "verb infinitive"
        : "verb clause";
  const end = clauseEnd(words, from, sentence, verbs);
  const shared = link === "shared" ? "shared" : "subject";
  const push = (of: Pattern, start: number, stop: number) => {
    const made = candidate(of, cue, source, [trimRange(words, start, stop)], shared);
    if (made) found.push(made);
  };
  push(pattern, from, end);
  for (const early of earlyEnds(words, from, end)) push(pattern, from, early);
  if (pattern === "verb clause" && !addressee) {
    const object = subjectAfter(words, from, sentence.to);
    if (object && object.from === from && object.to < end && OBJECT_LINKS.has(words.lower[object.to]))
      push("verb object clause", object.to, end);
  }
}

/**
 * "The talks failed, Kern said." "The talks, Kern said, failed." "As Kern said, the talks failed." In the second and third
 * the clause goes on behind a comma.
 */
function clausesBefore(words: Words, sentence: Range, verbs: Verbs, cue: Cue, source: Source): Candidate[] {
  const { tokens, lower } = words;
  const group: Candidate[] = [];
  const push = (pattern: Pattern, content: (Range | null)[]) => {
    const made = candidate(pattern, cue, source, content);
    if (made) group.push(made);
  };
  let behind = cue.to;
  while (behind < Math.min(sentence.to, cue.to + 10) && words.inside[behind] < 0 && tokens[behind].text !== ",")
    behind++;
  const next = behind + 1 < sentence.to ? verbs.get(behind + 1) : undefined;
  const goesOn =
    next === undefined && behind < sentence.to - 2 && words.inside[behind] < 0 && tokens[behind].text === ",";
  const rest = goesOn ? trimRange(words, behind + 1, clauseEnd(words, behind + 1, sentence, verbs)) : null;
  const lead = source.from - 1;
  if (lead >= sentence.from && lower[lead] === "as" && words.inside[lead] < 0) {
    const before = lead - 1 > sentence.from ? trimRange(words, Math.max(sentence.from, lead - LONGEST), lead) : null;
    if (rest) push("as source verb", [rest]);
    else if (before) push("as source verb", [before]);
    return group;
  }
  if (lead <= sentence.from || !endsAfter(words, sentence, cue.to)) return group;
  const around = words.inside[lead];
  if (around >= 0) {
    // "The talks were “useful,” Kern said": the comma stands inside the marks, and the clause begins before them.
    const quote = words.pairs[around];
    const opening = openingOf(words, quote);
    if (tokens[quote.last - 1].text !== "," || opening <= sentence.from || words.inside[opening - 1] >= 0) return group;
    if (tokens[opening - 1].text === ":" || lastVerb(verbs, sentence.from, opening)?.link === "subject") return group;
    push("clause, subject verb", [trimRange(words, Math.max(sentence.from, lead - LONGEST), lead + 1)]);
    return group;
  }
  if (tokens[lead].text !== ",") return group;
  const before = trimRange(words, Math.max(sentence.from, lead - LONGEST), lead);
  push("clause, subject verb", [before]);
  if (rest && before) {
    push("clause, subject verb, clause", [before, rest]);
    push("subject verb, clause", [rest]);
  }
  return group;
}

/** "The talks failed, said Kern." */
function clauseBeforeInverse(words: Words, sentence: Range, cue: Cue): Candidate | null {
  const comma = cue.from - 1;
  if (comma <= sentence.from || words.tokens[comma].text !== "," || words.inside[comma] >= 0) return null;
  if (cue.form !== "past" && cue.form !== "third") return null;
  const source = subjectAfter(words, cue.to, sentence.to);
  if (!source || source.kind === "pronoun") return null;
  if (
    source.kind === "noun" &&
    !isSourceNoun(words.lower[source.to - 1]) &&
    !words.lower.slice(source.from, source.to).some(isSourceNoun)
  )
    return null;
  return candidate("clause, verb subject", cue, source, [
    trimRange(words, Math.max(sentence.from, comma - LONGEST), comma),
  ]);
}

/**
 * "This was stated by Kern": what is reported is the sentence before. "He also shared three points:" and a list: each
 * sentence of an item is reported.
 */
export function reportedElsewhere(
  words: Words,
  paragraph: Paragraph,
  leadVerbs: Verbs,
  above: Range | null,
): Candidate[] {
  const found: Candidate[] = [];
  const lead = words.paragraphs[paragraph.lead];
  if (lead) {
    const verb = lastVerb(leadVerbs, lead.from, lead.to);
    if (verb?.source && words.tokens[lead.to - 1].text === ":")
      for (const sentence of paragraph.sentences) {
        const made = candidate(
          "list item",
          verb.cue,
          verb.source,
          [trimRange(words, sentence.from, sentence.to)],
          "mark",
        );
        if (made) found.push(made);
      }
  }
  for (const [order, sentence] of paragraph.sentences.entries()) {
    const cue = stated(words, sentence);
    const told = order > 0 ? paragraph.sentences[order - 1] : above;
    if (!cue || !told) continue;
    const source = subjectAfter(words, cue.to + 1, sentence.to);
    const made = source && candidate("stated before", cue, source, [trimRange(words, told.from, told.to)], "mark");
    if (made) found.push(made);
  }
  return found;
}

/** The cue of "This was stated by …", "It has been confirmed by …". */
function stated(words: Words, sentence: Range): Cue | null {
  const { lower } = words;
  if (lower[sentence.from] !== "this" && lower[sentence.from] !== "that" && lower[sentence.from] !== "it") return null;
  let at = sentence.from + 1;
  if (at >= sentence.to || !has(words, at, wordClass.auxiliary)) return null;
  while (at < sentence.to && has(words, at, wordClass.auxiliary | wordClass.adverb)) at++;
  const form = at + 2 < sentence.to && lower[at + 1] === "by" ? reportingForms.get(lower[at]) : undefined;
  return form && (form.form === "past" || form.form === "participle")
    ? { from: at, to: at + 1, word: lower[at], lemma: form.lemma, form: "passive" }
    : null;
}

/** Does the sentence end at `at`, but for a time, a place or a loose addition behind a comma? */
function endsAfter(words: Words, sentence: Range, at: number): boolean {
  if (at >= sentence.to) return true;
  const { tokens } = words;
  if (tokens[at].kind === "punctuation" && words.inside[at] < 0)
    return tokens[at].text !== ":" && tokens[at].text !== "$";
  return (
    has(words, at, wordClass.preposition | wordClass.time | wordClass.adverb) ||
    words.lower[at] === "as" ||
    words.lower[at] === "when" ||
    words.lower[at] === "after"
  );
}

const PREPOSITIONAL = new Set(["per"]);

/** "According to Kern, the talks failed"; "the talks failed, according to Kern, and will resume". */
function accordingTo(words: Words, sentence: Range, verbs: Verbs, found: Candidate[]): void {
  const { lower, tokens } = words;
  for (let index = sentence.from; index < sentence.to - 1; index++) {
    if (words.inside[index] >= 0) continue;
    const according = lower[index] === "according" && lower[index + 1] === "to";
    if (!according && !PREPOSITIONAL.has(lower[index])) continue;
    const behind = index + (according ? 2 : 1);
    if (behind >= sentence.to) continue;
    const source = subjectAfter(words, behind, sentence.to, true);
    if (!source) continue;
    const cue: Cue = {
      from: index,
      to: behind,
      word: according ? "according" : lower[index],
      lemma: according ? "according" : lower[index],
      form: "preposition",
    };
    const opens = index === sentence.from || (tokens[index - 1].text === "," && index - sentence.from <= 2);
    if (opens) {
      let comma = source.to;
      while (comma < sentence.to && tokens[comma].text !== "," && comma - source.to < 25) comma++;
      if (comma >= sentence.to || tokens[comma].text !== ",") continue;
      const made = candidate("according, clause", cue, source, [
        trimRange(words, comma + 1, clauseEnd(words, comma + 1, sentence, verbs)),
      ]);
      if (made) found.push(made);
    } else {
      const made = candidate("clause according", cue, source, [
        trimRange(words, Math.max(sentence.from, index - LONGEST), index),
      ]);
      if (made) found.push(made);
    }
  }
}
