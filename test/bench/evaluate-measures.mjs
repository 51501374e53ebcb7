// What is measured, with the floor below which a change must not fall and the aim. All are F1 in percent, unless the
// measure says otherwise; `name` is the scorers' own name for it.

/** Rows of one set. */
const of = (set, ...rows) =>
  rows.map(([measure, floor, aim, name, fewer = false]) => ({ set, measure, floor, aim, name, fewer }));

export const measures = [
  ...of(
    "dates",
    ["TIMEX3 value", 76, 82, "dates TIMEX3 value"],
    ["span, strict", 82, 88, "dates span, strict"],
    ["span, relaxed", 91, 94, "dates span, relaxed"],
  ),
  ...of(
    "quotes",
    ["direct: found", 86, 93, "quotes direct: found"],
    ["direct: found, right source", 81, 89, "quotes direct: found, right source"],
    ["direct and mixed: found", 81, 88, "quotes direct and mixed: found"],
    ["all: found", 55, 66, "quotes all: found"],
    ["all: found, right source", 52, 63, "quotes all: found, right source"],
  ),
  ...of(
    "figures",
    ["value", 88, 94, "figures value"],
    ["value and unit", 78, 88, "figures value and unit (loose)"],
    ["value and what it counts", 58, 76, "figures value and what it counts (partial)"],
  ),
  ...of(
    "newswire",
    ["persons, exact", 84, 90, "newswire persons, exact"],
    ["persons, overlap", 90, 95, "newswire persons, overlap"],
    ["dates and durations, exact", 75, 85, "newswire dates and durations, exact"],
    ["figures, exact", 78, 88, "newswire figures, exact"],
  ),
  ...of("names", ["same person, all scripts", 74, 85, "names same person, all scripts"]),
  ...of(
    "lookalikes",
    ["one event in one story", 85, 100, "lookalikes articles of one event in one story"],
    ["conflicts that join two events", 0, 0, "lookalikes conflicts that join two events", true],
  ),
  ...of(
    "folders",
    ["articles taken for articles, share", 98, 100, "folders files of articles taken for articles"],
    ["five events poured together", 90, 100, "folders outlets poured together: one event in one story"],
    ["developing stories together", 90, 100, "folders developing stories poured together"],
  ),
  ...of(
    "seeds",
    ["direct and mixed spans", 97, 100, "quotes: direct and mixed, span"],
    ["speaker", 92, 100, "quotes: speaker right"],
    ["indirect speech", 55, 85, "quotes: indirect, span and speaker"],
    ["words of the speaker", 85, 100, "speakers: words at the cue"],
    ["day of a date", 96, 100, "dates: found, day right"],
    ["value of a figure", 97, 100, "figures: found, value right"],
    ["publication date", 80, 100, "publication date"],
    ["surface conflicts, recall", 83, 100, "conflicts: surface @recall"],
    ["conflicts to infer, recall", 0, 50, "conflicts: inference @recall"],
    ["traps not flagged, recall", 98, 100, "conflicts: traps not flagged @recall"],
    ["flagged are annotated, precision", 85, 100, "conflicts: flagged are annotated @precision"],
    ["links of quotations", 65, 100, "links: quote, cross-file pairs"],
    ["links of figures", 90, 100, "links: figure, cross-file pairs"],
    ["links of dates", 85, 100, "links: date, cross-file pairs"],
    ["links of persons", 95, 100, "links: person, pairs of files"],
  ),
];
