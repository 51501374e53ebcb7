import type { Random } from "../random";

const LEANS_BACK =
  /^["“‘]|^(?:he|she|it|they|this|that|these|those|but|and|so|then|also|his|her|their|its|such|however|meanwhile|instead|one|another)\b/i;

/** Exchanges two neighbouring sentences that do not lean on each other. */
export function order(text: string, random: Random): string {
  const paragraphs = text.split("\n");
  const open = paragraphs.flatMap((paragraph, index) => {
    if (index < 2 || /["“”]/.test(paragraph)) return [];
    const sentences = paragraph.split(/(?<=[a-z0-9]{3}[.?!])\s(?=\p{Lu})/u);
    const free =
      sentences.length > 1 && sentences.every((sentence) => !LEANS_BACK.test(sentence) && sentence.length > 30);
    return free ? [{ index, sentences }] : [];
  });
  if (open.length === 0) return text;
  const { index, sentences } = open[random(open.length)];
  const at = random(sentences.length - 1);
  [sentences[at], sentences[at + 1]] = [sentences[at + 1], sentences[at]];
  paragraphs[index] = sentences.join(" ");
  return paragraphs.join("\n");
}
