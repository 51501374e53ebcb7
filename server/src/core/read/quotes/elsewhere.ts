import { wordClass } from "../../lexicon/attribution";
import { isIntroduction } from "./around";
import { clauseCandidate, clauseEnd, earlyEnds, lateStarts, LONGEST, trimRange } from "./bounds";
import type { Candidate, Cue, Pattern } from "./candidate";
import { lastVerb, type Verbs } from "./cues";
import type { Source } from "./phrase";
import { subjectAfter } from "./source-after";
import { has, type Paragraph, type Range, reportAt, type Words } from "./words";

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
        const made = clauseCandidate(
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
    const made =
      source && clauseCandidate("stated before", cue, source, [trimRange(words, told.from, told.to)], "mark");
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
  const form = at + 2 < sentence.to && lower[at + 1] === "by" ? reportAt(words, at) : undefined;
  return form && (form.form === "past" || form.form === "participle")
    ? { from: at, to: at + 1, word: lower[at], lemma: form.lemma, form: "passive" }
    : null;
}

/** "According to Kern, the talks failed"; "the talks failed, according to Kern, and will resume". */
export function accordingTo(words: Words, sentence: Range, verbs: Verbs, groups: Candidate[][]): void {
  const { lower, tokens } = words;
  const push = (pattern: Pattern, cue: Cue, source: Source, contents: (Range | null)[]) => {
    const group = contents
      .map((content) => clauseCandidate(pattern, cue, source, [content]))
      .filter((made) => made !== null);
    if (group.length > 0) groups.push(group);
  };
  for (let index = sentence.from; index < sentence.to - 1; index++) {
    if (words.inside[index] >= 0) continue;
    const according = lower[index] === "according" && lower[index + 1] === "to";
    if (!according && lower[index] !== "per") continue;
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
    const comma = index > sentence.from && tokens[index - 1].text === "," && words.inside[index - 1] < 0;
    const opens = index === sentence.from || (comma && isIntroduction(words, { from: sentence.from, to: index - 1 }));
    if (opens) {
      let at = source.to;
      while (at < sentence.to && tokens[at].text !== "," && at - source.to < 25) at++;
      if (at >= sentence.to || tokens[at].text !== ",") continue;
      const end = clauseEnd(words, at + 1, sentence, verbs);
      push(
        "according, clause",
        cue,
        source,
        [end, ...earlyEnds(words, at + 1, end)].map((stop) => trimRange(words, at + 1, stop)),
      );
    } else {
      const floor = Math.max(sentence.from, index - LONGEST);
      push(
        "clause according",
        cue,
        source,
        [floor, ...lateStarts(words, floor, index)].map((start) => trimRange(words, start, index)),
      );
    }
  }
}
