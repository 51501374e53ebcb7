import { monthWords, weekdayNames } from "../lexicon/calendar";
import { stemmer } from "stemmer";
import { articleWords } from "../lexicon/articles";
import { commonNames, inverseFrequency, UNLISTED_FREQUENCY } from "../lexicon/background";
import { functionWords } from "../lexicon/function-words";
import { hashOfRun, hashOfWord } from "../text/hash";
import { isNarrative, type Article } from "../text/article";
import type { Token } from "../text/tokens";

/** Terms with their weights; the weights of a vector have length one. */
type Vector = ReadonlyMap<string, number>;

/** What an article is compared by when stories are grouped: a function of the article alone. */
export interface Profile {
  /** Stems, by term frequency and background inverse frequency. */
  readonly stems: Vector;
  /** Words with a capital inside a sentence that the article never has in small letters. */
  readonly names: Vector;
  /** Numbers of two digits or more as printed, without separators of thousands, by their digits that count; no years, no times. */
  readonly numbers: Vector;
  /** Days of the week and days of months that it names. */
  readonly days: Vector;
  /** Hashes of runs of five words inside quotation marks. */
  readonly quoted: ReadonlySet<number>;
}

/** An article shows its story in its first words; round-ups and transcripts are long. */
const MOST_TOKENS = 4000;
const QUOTED_RUN = 5;
const MOST_STEMS = 250;
const COMMON_NAME_WEIGHT = 0.25;
const POSSESSIVE = /['’]s?$/;

/** The profile of an article. */
export function profileOf(article: Article): Profile {
  const stemCounts = new Map<string, number>();
  const nameCounts = new Map<string, number>();
  const small = new Set<string>();
  const numbers = new Map<string, number>();
  const dayCounts = new Map<string, number>();
  const quoted = new Set<number>();
  const run: number[] = [];
  let next = 0;
  const tokens = article.tokens;
  for (const block of article.blocks) {
    if (!isNarrative(block)) continue;
    let quoting = false;
    for (const sentence of block.sentences) {
      while (next < tokens.length && tokens[next].start < sentence.start) next++;
      let first = true;
      for (; next < tokens.length && next < MOST_TOKENS && tokens[next].end <= sentence.end; next++) {
        const token = tokens[next];
        if (token.kind === "punctuation") {
          if (token.text === '"' || token.text === "“" || token.text === "”") {
            quoting = token.text === '"' ? !quoting : token.text === "“";
            run.length = 0;
          }
          continue;
        }
        if (token.kind === "number") {
          const number = token.text.replaceAll(",", "");
          const month = monthBeside(tokens, next);
          if (month && number.length <= 2) {
            dayCounts.set(`${month} ${number}`, (dayCounts.get(`${month} ${number}`) ?? 0) + 1);
            continue;
          }
          const part = tokens[next + 1]?.text === ":" || tokens[next - 1]?.text === ":";
          if (number.length >= 2 && !part && !isYear(number)) numbers.set(number, significance(number));
          first = false;
          continue;
        }
        const word = token.text.replace(POSSESSIVE, "");
        const lower = word.toLowerCase();
        if (quoting) {
          run.push(hashOfWord(lower));
          if (run.length > QUOTED_RUN) run.shift();
          if (run.length === QUOTED_RUN) quoted.add(hashOfRun(run, 0, QUOTED_RUN));
        }
        if (lower !== word && weekdayNames.has(lower)) dayCounts.set(lower, (dayCounts.get(lower) ?? 0) + 1);
        if (lower === word) small.add(lower);
        else if (!first) nameCounts.set(lower, (nameCounts.get(lower) ?? 0) + 1);
        first = false;
        if (lower.length < 2 || functionWords.has(lower) || articleWords.get(lower) === "time") continue;
        stemCounts.set(lower, (stemCounts.get(lower) ?? 0) + 1);
      }
    }
  }
  return {
    stems: stemVector(stemCounts),
    names: nameVector(nameCounts, small),
    numbers,
    days: normalised(new Map([...dayCounts].map(([day, count]) => [day, 1 + Math.log(count)]))),
    quoted,
  };
}

/** The month beside the number at `index` ("March 4", "4 March"), as three letters. */
function monthBeside(tokens: readonly Token[], index: number): string | null {
  for (const token of [
    tokens[index - 1],
    tokens[index - 2]?.text && tokens[index - 1].text === "." ? tokens[index - 2] : undefined,
    tokens[index + 1],
  ]) {
    const lower = token?.text.toLowerCase();
    if (lower && lower !== token!.text && monthWords.has(lower)) return lower.slice(0, 3);
  }
  return null;
}

/** Round numbers are shared by chance. */
function significance(number: string): number {
  const digits = number
    .replace(".", "")
    .replace(/^0{1,20}/, "")
    .replace(/0{1,40}$/, "").length;
  return digits >= 3 ? 1 : digits === 2 ? 0.7 : 0.35;
}

function isYear(number: string): boolean {
  return number.length === 4 && (number.startsWith("19") || number.startsWith("20"));
}

function stemVector(counts: ReadonlyMap<string, number>): Vector {
  const weights = new Map<string, number>();
  for (const [word, count] of counts) {
    const stem = stemmer(word);
    weights.set(stem, (weights.get(stem) ?? 0) + count);
  }
  for (const [stem, count] of weights) weights.set(stem, (1 + Math.log(count)) * inverseFrequency(stem));
  return heaviest(normalised(weights));
}

/** The terms of a long article that carry its score; the rest would cost time and change nothing. */
function heaviest(vector: Map<string, number>): Map<string, number> {
  if (vector.size <= MOST_STEMS) return vector;
  return new Map([...vector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_STEMS));
}

function nameVector(counts: ReadonlyMap<string, number>, small: ReadonlySet<string>): Vector {
  const weights = new Map<string, number>();
  for (const [name, count] of counts) {
    if (small.has(name) || functionWords.has(name) || articleWords.get(name) === "time") continue;
    const rarity = commonNames.has(name) ? COMMON_NAME_WEIGHT : inverseFrequency(stemmer(name)) / UNLISTED_FREQUENCY;
    weights.set(name, (1 + Math.log(count)) * rarity);
  }
  return normalised(weights);
}

function normalised(weights: Map<string, number>): Map<string, number> {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  for (const [term, weight] of weights) if (length > 0) weights.set(term, weight / length);
  return weights;
}
