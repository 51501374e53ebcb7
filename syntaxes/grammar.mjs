// The TextMate grammar of the language `article`, as a function of the lexicons. It colours a page before the server
// has read it, and without the server; so it is cautious: only what two neighbouring words prove is coloured.

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
/** Longest first: an alternation takes the first that fits. */
const anyOf = (words) =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join("|")})`;
const capitalised = (word) => word[0].toUpperCase() + word.slice(1);

/**
 * @param {object} words
 * @param {readonly string[]} words.cues         every form of the verbs that introduce speech, lower case
 * @param {readonly string[]} words.months       names and abbreviations, lower case
 * @param {readonly string[]} words.weekdays     names and abbreviations, lower case
 * @param {readonly string[]} words.dayParts     "morning", "noon"
 * @param {readonly string[]} words.timeUnits    "hours", "year"
 * @param {readonly string[]} words.cardinals    "seven", "twenty"
 * @param {readonly string[]} words.magnitudes   "million", "bn"
 * @param {readonly string[]} words.units        as printed behind a number
 * @param {readonly string[]} words.currencies   as printed before a number
 */
export function articleGrammar(words) {
  const date = datePatterns(words);
  const figure = figurePatterns(words);
  const inside = [{ include: "#dates" }, { include: "#figures" }];
  return {
    information_for_contributors:
      "Made by syntaxes/generate.mjs from the lexicons: change those, or syntaxes/grammar.mjs.",
    name: "Article",
    scopeName: "text.article",
    patterns: [{ include: "#title" }, { include: "#quotations" }, { include: "#speakers" }, ...inside],
    repository: {
      title: { name: "markup.heading.article", match: "\\A(?!(?i:by|date|published|updated)\\b)\\s{0,8}\\S.{0,400}$" },
      quotations: { patterns: quotations(inside) },
      speakers: { patterns: speakerPatterns(words) },
      dates: { patterns: date.map((match) => ({ name: "keyword.control.date.article", match })) },
      figures: { patterns: figure.map((match) => ({ name: "constant.numeric.figure.article", match })) },
    },
  };
}

/** A quotation ends with its mark, or with the line: a paragraph that opens a quotation again did not close the last one. */
function quotations(inside) {
  const quotation = (kind, open, close, patterns) => ({
    name: `string.quoted.${kind}.article`,
    begin: open,
    end: `${close}|$`,
    beginCaptures: { 0: { name: "punctuation.definition.string.begin.article" } },
    endCaptures: { 0: { name: "punctuation.definition.string.end.article" } },
    patterns,
  });
  const single = quotation("single", "(?<![\\w’])‘(?=\\S)", "’(?!\\w)", inside);
  return [
    quotation("double", "“", "”", [single, ...inside]),
    quotation("double", '(?<!\\w)"(?=\\S)', '"', inside),
    quotation("other", "«", "»", inside),
    single,
  ];
}

/** A name is a speaker if a cue stands beside it, and a quotation, a colon or "that" beside the cue. */
function speakerPatterns({ cues }) {
  const cue = `(?i:${anyOf(cues)})`;
  const part = "(?:[A-Z](?:[\\p{L}’'-]{1,30}|\\.))";
  const particles = "(?:(?:van|von|der|den|de|del|di|da|al|el|bin|ibn|la|le) ){0,2}";
  const name = `((?:${part} ${particles}){0,4}${part})`;
  const captures = { 1: { name: "entity.name.type.speaker.article" } };
  return [
    // … ,” said Ines Albrecht
    { match: `(?<=[”"’»] )(?:${cue}) ${name}\\b`, captures },
    // … ,” Ines Albrecht said
    { match: `(?<=[”"’»] )${name} (?:${cue})\\b`, captures },
    // Ines Albrecht said: “… — Ines Albrecht said that …
    { match: `(?<![\\p{L}])${name},? (?:${cue})(?=(?:,|:)? (?:[“"‘«]|that\\b)|:$)`, captures },
    { match: `\\b(?i:according to) ${name}`, captures },
  ];
}

function datePatterns({ months, weekdays, dayParts, timeUnits }) {
  const month = `${anyOf(months.map(capitalised))}\\.?`;
  // An abbreviation alone ("Sat", "Mon") is more often a word than a day.
  const day = anyOf(weekdays.filter((word) => /days?$/.test(word)).map(capitalised));
  const part = `(?i:${anyOf(dayParts)})`;
  const weekday = `(?:${anyOf(weekdays.map(capitalised))}\\.?,? (?:the )?)?`;
  const number = "\\d{1,2}(?:st|nd|rd|th)?";
  const year = "(?:,? \\d{4})?";
  return [
    `\\b\\d{4}-\\d{2}-\\d{2}\\b`,
    `\\b${weekday}${number}(?: of)? ${month}(?!\\p{L})${year}`,
    `\\b${weekday}${month} ${number}\\b(?!,\\d)${year}`,
    `\\b${month},? \\d{4}\\b`,
    `\\b(?:(?i:last|next|this) )?${day}(?: ${part})?\\b`,
    `\\b(?i:today|tonight|tomorrow|yesterday)(?: ${part})?\\b`,
    `\\b(?i:last|next|this) ${anyOf(["night", ...timeUnits.filter((unit) => !unit.endsWith("s"))])}\\b`,
    `\\b\\d{1,2}(?:[:.]\\d{2})? ?(?i:a\\.m\\.|p\\.m\\.|am\\b|pm\\b)`,
    `\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b`,
  ];
}

function figurePatterns({ cardinals, magnitudes, units, currencies, timeUnits }) {
  const digits = "\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?";
  const magnitude = `(?:[ -]?(?i:${anyOf(magnitudes)})\\b)?`;
  // Units of one or two letters are unit signs, whose case counts; with them "5 m" is one figure and "5 M" is none.
  const named = [...units, ...timeUnits].filter((unit) => /^\p{L}{3,}(?: \p{L}+)*$/u.test(unit));
  const unit = `(?:[ -](?i:${anyOf(named)})\\b)?`;
  const small = anyOf(cardinals);
  return [
    `(?<![\\p{L}\\d])${anyOf(currencies)} ?(?:${digits})${magnitude}`,
    `(?<![\\p{L}\\d.,-])(?:${digits}) ?(?:%|(?i:per ?cent|percent)\\b)`,
    `(?<![\\p{L}\\d.,-])(?:${digits})(?![\\p{L}\\d])${magnitude}${unit}`,
    // "One" and "second" are seldom figures; a number word alone is one from two upwards.
    `(?<![\\p{L}-])(?i:(?!one\\b)${small})(?:-(?i:${small}))?(?![\\p{L}])${magnitude}${unit}`,
  ];
}
