import { isNarrative, type Article } from "./article";
import { evidenceOf, type Evidence } from "./evidence";

/** Is a text an article that tells of events, and why (a short clause for a reader)? */
export interface Classification {
  readonly article: boolean;
  /** "it has a dateline and quoted speech", "it is a licence". */
  readonly why: string;
}

/** Fewer words tell nothing; an agency's flash has a dateline and hardly more than a sentence. */
const FEWEST_WORDS = 20;
const FLASH_WORDS = 12;

/** A share, up to a level beyond which more of it says no more; how much it weighs; and how a reader would name it. */
interface Sign {
  readonly level: number;
  readonly weight: number;
  readonly clause: string;
}

// The weights are those of a logistic regression, rounded: 1,078 articles of seven outlets and three agencies against half
// of 4,063 distinct .txt and .md files of packages and system documentation. On the other half one file was taken for an
// article (an essay), and none of 161 articles of other sets was lost.
const BIAS = -6;
const SIGNS: Partial<Record<keyof Evidence, Sign>> = {
  speech: { level: 0.02, weight: 4.6, clause: "reported speech" },
  person: { level: 0.04, weight: 4, clause: "people it tells of" },
  time: { level: 0.015, weight: 2.3, clause: "days and months" },
  news: { level: 0.04, weight: 5.4, clause: "the vocabulary of news" },
  manual: { level: 0.04, weight: -5.4, clause: "it reads like documentation or a licence" },
  past: { level: 0.08, weight: 2, clause: "a narrative in the past tense" },
  names: { level: 0.2, weight: 2, clause: "many names" },
  code: { level: 0.04, weight: -4, clause: "it has markup or code" },
  marks: { level: 0.04, weight: 1.1, clause: "quotations" },
  prose: { level: 1, weight: 2.5, clause: "paragraphs" },
  listed: { level: 1, weight: -0.9, clause: "it is a list" },
};
const DATELINE_WEIGHT = 1.1;
/** In order, the best that a reader can be told first. */
const REASONS: readonly (keyof Evidence)[] = ["marks", "speech", "time", "person", "news", "past", "names"];
const COUNTER_REASONS: readonly (keyof Evidence)[] = ["manual", "code", "listed"];
/** From this share of its level on, a sign is named as a reason. */
const TELLING = 0.5;

/** Decides whether a text is an article rather than a licence, a log, a word list or other plain text. */
export function classify(article: Article): Classification {
  const evidence = evidenceOf(article);
  if (evidence.words === 0)
    return { article: false, why: article.text.trim() === "" ? "it is empty" : "it has no words" };
  const dateline = article.blocks.some((block) => block.role === "dateline");
  if (evidence.words < (dateline ? FLASH_WORDS : FEWEST_WORDS))
    return { article: false, why: "it is too short to tell" };
  if (article.language !== "en") return foreign(article, evidence, dateline);
  const degree = (name: keyof Evidence) => Math.min(1, evidence[name] / SIGNS[name]!.level);
  let score = BIAS + (dateline ? DATELINE_WEIGHT : 0);
  for (const [name, sign] of Object.entries(SIGNS)) score += sign.weight * degree(name as keyof Evidence);
  if (score > 0) {
    const reasons = REASONS.filter((name) => degree(name) >= TELLING).map((name) => SIGNS[name]!.clause);
    return { article: true, why: `it has ${enumerate([...(dateline ? ["a dateline"] : []), ...reasons].slice(0, 2))}` };
  }
  const counter = COUNTER_REASONS.find((name) => degree(name) >= TELLING);
  if (counter) return { article: false, why: SIGNS[counter]!.clause };
  return {
    article: false,
    why: evidence.prose < 0.3 ? "it has few whole sentences" : "it reports no events or speech",
  };
}

/** In other languages only the shape of the page tells: paragraphs without code, quoted speech or a date, capitals in them. */
function foreign(article: Article, evidence: Evidence, dateline: boolean): Classification {
  if (article.language === "und") return { article: false, why: "its language is not known" };
  if (evidence.code >= 0.01) return { article: false, why: "it has markup or code" };
  const sentences = article.blocks.filter(isNarrative).reduce((sum, block) => sum + block.sentences.length, 0);
  if (evidence.prose < 0.6 || sentences < 4) return { article: false, why: "it has few whole sentences" };
  if (dateline) return { article: true, why: "it has a dateline and paragraphs" };
  return evidence.marks >= 0.01
    ? { article: true, why: "it has quotations and paragraphs" }
    : { article: false, why: "it has neither a date nor a quotation" };
}

function enumerate(reasons: readonly string[]): string {
  if (reasons.length === 0) return "the form of an article";
  return reasons.join(" and ");
}
