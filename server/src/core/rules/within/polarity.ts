import { comparedWord } from "../../link/compared-words";
import type { Story } from "../../link/story";
import { clausesOf } from "../../read/clauses";
import { markersOf, modalityAt } from "../../read/modality";
import { overlaps, type Span, spanAt } from "../../text/span";
import { type Token, tokensIn } from "../../text/tokens";
import type { Conflict } from "../conflict";
import { type Claim, positionsOf } from "../positions";
import { textAt } from "../aligned/slots";
import { type Display, isTextOf } from "./display";

/** Words that deny what follows them. */
const NEGATOR = /^(?:not|never|no|without|cannot|\p{L}{2,6}n['’]t)$/iu;
/** Words by which a sentence may deny a thing without a negation, or tell that it ended. */
const DENIAL =
  /^(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|\p{L}{2,6}n['’]t|fail\p{L}{0,4}|refus\p{L}{1,4}|declin\p{L}{1,4}|reject\p{L}{0,4}|den(?:y|ies|ied|ying|ial)|unable|unlikely|lack\p{L}{0,4}|cancel\p{L}{0,6}|stop\p{L}{0,4}|halt\p{L}{0,3}|ban\p{L}{0,4}|block\p{L}{0,3}|avoid\p{L}{0,3}|instead|rather|hardly|barely|only|free|despite|yet|until|unless|if|drop\p{L}{0,4}|withdr\p{L}{2,5}|reluctant|loath|against|end\p{L}{0,3}|un\p{L}{5,14})$/iu;
/** Before "not" these say that a verb follows it; "political and not military" denies no event. */
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must)$/i;
/** A negator reaches so many tokens. */
const REACH = 3;

/** One word of a sentence as it is told: denied, affirmed, or neither for certain. */
type Told = "denied" | "affirmed" | "open";

interface Word {
  readonly stem: string;
  readonly told: Told;
  readonly from: Token;
  readonly token: Token;
}

/** The token that denies a word: the first content word behind a negated auxiliary, or the noun that "no" stands before; -1 without. */
function negatorOf(tokens: readonly Token[], index: number, isContent: (index: number) => boolean): number {
  for (let back = index - 1; back >= Math.max(0, index - REACH) && tokens[back].kind === "word"; back--) {
    const { text } = tokens[back];
    if (/^not$/i.test(text) && !AUXILIARY.test(tokens[back - 1]?.text ?? "")) return -1;
    if (/^(?:no|without)$/i.test(text) && index + 1 < tokens.length && isContent(index + 1)) return -1;
    if (NEGATOR.test(text)) return back;
    if (isContent(back) && !/^(?:no|without)$/i.test(tokens[back - 1]?.text ?? "")) return -1;
  }
  return -1;
}

/** The content words of a sentence, each with how it is told. */
function wordsOf(story: Story, source: number, sentence: Span): Word[] {
  const { article, people, names, quotes } = story.sources[source].reading;
  const tokens = tokensIn(article.tokens, sentence);
  const clauses = clausesOf(tokens);
  const markers = markersOf(tokens);
  const hedged = tokens.some(({ text }) => DENIAL.test(text));
  const isName = (token: Token): boolean =>
    names.some((name) => overlaps(name, token)) ||
    people.some(({ mentions }) => mentions.some((mention) => overlaps(mention, token)));
  return tokens.flatMap((token, index): Word[] => {
    const { stem, isContent } = comparedWord(token.form);
    if (token.kind !== "word" || !isContent || DENIAL.test(token.text) || isName(token)) return [];
    const quote = spanAt(quotes, token.start);
    const modality = modalityAt({ index, verb: true, definite: false }, tokens, markers, clauses);
    const negator = negatorOf(tokens, index, (one) => comparedWord(tokens[one].form).isContent);
    const sure = (modality === "happened" || modality === "denied") && (!quote || quote.kind === "indirect");
    const told = !sure ? "open" : negator >= 0 ? "denied" : hedged ? "open" : "affirmed";
    return [{ stem, told, token, from: tokens[negator >= 0 ? negator : index] }];
  });
}

const passageOf = (source: number, { from, token }: Word) => ({ source, start: from.start, end: token.end });

function clashOf(story: Story, display: Display): Conflict[] {
  const { source, block, closely } = display;
  const { article } = story.sources[source].reading;
  const mayDeny = (span: Span) => tokensIn(article.tokens, span).some(({ text }) => NEGATOR.test(text));
  if (!mayDeny(block) && !closely.some(mayDeny)) return [];
  const shown = wordsOf(story, source, block);
  // A headline that denies one thing affirms nothing else for certain.
  const denies = shown.some((word) => word.told === "denied");
  const sure = shown.filter(({ told }) => told !== "open" && (!denies || told === "denied"));
  const stems = new Set(sure.map(({ stem }) => stem));
  const sentences = article.blocks
    .filter((one) => isTextOf(block, one))
    .flatMap((one) => one.sentences)
    .filter((sentence) => tokensIn(article.tokens, sentence).some(({ form }) => stems.has(comparedWord(form).stem)))
    .map((sentence) => ({ near: closely.includes(sentence), words: wordsOf(story, source, sentence) }));
  for (const word of sure) {
    const inText = sentences.flatMap(({ near, words }) =>
      words.filter(({ stem }) => stem === word.stem).map((other) => ({ other, near })),
    );
    const opposite = word.told === "denied" ? "affirmed" : "denied";
    const rivals = inText.filter(({ other, near }) => near && other.told === opposite);
    if (rivals.length === 0 || inText.some(({ other }) => other.told !== opposite)) continue;
    const claims = [word, ...rivals.map(({ other }) => other)].map((one): Claim => {
      const passage = passageOf(source, one);
      return { value: one.told, label: textAt(story, source, passage), passage };
    });
    return [
      {
        rule: "outcome",
        severity: "information",
        confidence: 0.65,
        subject: `what ${display.name} says`,
        key: `polarity ${word.stem}`,
        positions: positionsOf(claims),
        why: `What ${display.name} ${word.told === "denied" ? "denies" : "affirms"} the text tells only the other way round.`,
      },
    ];
  }
  return [];
}

/** A headline, standfirst or caption that affirms what the text of the article denies, or the other way round. */
export function polarityWithin(story: Story, displays: readonly Display[]): Conflict[] {
  return displays.flatMap((display) => clashOf(story, display));
}
