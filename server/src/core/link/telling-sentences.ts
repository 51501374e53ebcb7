import { type Article, type Block, isNarrative } from "../text/article";
import { type Span, spanAt } from "../text/span";
import type { Token } from "../text/tokens";

/** A sentence of the narration with its block. */
interface TellingSentence {
  readonly sentence: Span;
  readonly block: Block;
  /** The index of the block in `Article.blocks`. */
  readonly index: number;
}

/** The sentences of the narration with a token that `tells`, each once and in order: the others cost no more than a look at their tokens. */
export function* sentencesWith(article: Article, tells: (token: Token) => boolean): Generator<TellingSentence> {
  const { tokens, blocks } = article;
  let index = 0;
  let until = 0;
  for (const token of tokens) {
    if (token.start < until || !tells(token)) continue;
    while (index < blocks.length && blocks[index].end <= token.start) index++;
    const block: Block | undefined = blocks[index];
    const sentence = block && isNarrative(block) ? spanAt(block.sentences, token.start) : undefined;
    if (!sentence) continue;
    until = sentence.end;
    yield { sentence, block, index };
  }
}
