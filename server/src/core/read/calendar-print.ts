import { dayNumber, dayOf, civilDate, monthName, weekdayLabel, weekdayName } from "./calendar";

/** What of a day is printed: `full` "Tuesday 4 March 2025", `day` "Tuesday 4 March", `short` "4 March". */
type DayStyle = "full" | "day" | "short";

const TIME = /T(.{1,24})$/;
const PARTS: Readonly<Record<string, string>> = {
  MO: "morning",
  MI: "midday",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
};
const SEASONS: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const ORDINALS = ["first", "second", "third", "fourth"];
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: "the present",
  PAST_REF: "an unnamed time in the past",
  FUTURE_REF: "an unnamed time to come",
};
const UNITS: Readonly<Record<string, string>> = {
  Y: "year",
  Q: "quarter",
  M: "month",
  W: "week",
  D: "day",
  DE: "decade",
  CE: "century",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

/**
 * A TIMEX3 value as a newspaper would print it: "Tuesday 4 March 2025", "March 2025", "the third quarter of 2024", "5 hours",
 * and of a value that is known in part what is known ("a Tuesday", "4 March"); the value itself where it has no plain form.
 */
export function printDay(value: string, style: DayStyle = "full"): string {
  if (REFERENCES[value]) return REFERENCES[value];
  if (value.startsWith("P")) return printDuration(value);
  const interval = dayOf(value);
  if (!interval) return printOpen(value);
  const { year, month, day } = civilDate(interval.from);
  const weekday = weekdayName(value);
  const ofYear = style === "full" ? ` ${year}` : "";
  if (weekday) {
    const date = style === "short" ? `${day} ${monthName(month)}` : `${weekday} ${day} ${monthName(month)}${ofYear}`;
    return date + printTime(value);
  }
  const part = value.slice(5);
  if (part.startsWith("W") && part[1] !== "I")
    return `the ${part.endsWith("WE") ? "weekend" : "week"} of ${day} ${monthName(month)}${ofYear}`;
  if (part.startsWith("Q")) return `the ${ORDINALS[Number(part[1]) - 1]} quarter of ${value.slice(0, 4)}`;
  if (part.startsWith("H")) return `the ${ORDINALS[Number(part[1]) - 1]} half of ${value.slice(0, 4)}`;
  if (SEASONS[part]) return `${SEASONS[part]} ${value.slice(0, 4)}`;
  if (value.length >= 7) return `${monthName(month)}${style === "short" ? "" : ` ${year}`}`;
  if (/^\d{4}$/.test(value)) return value;
  const span = civilDate(interval.to).year - year;
  return span === 9 ? `the ${year}s` : `the years ${year} to ${year + span}`;
}

/** Year, then week and weekday, or month and day of the month, or another part of the year; then the time, which is printed apart. */
const OPEN =
  /^XXXX(?:-(?:WXX(?:-([1-7]|WE))?|(0[1-9]|1[0-2]|XX)(?:-(\d\d|XX))?|(SP|SU|FA|WI)|Q([1-4])|H([12])))?(?:T.{1,24})?$/;

function printOpen(value: string): string {
  const parts = OPEN.exec(value);
  if (!parts) return value;
  const [, ofWeek, month, day, season, quarter, half] = parts;
  if (ofWeek === "WE") return "a weekend";
  if (ofWeek) return `a ${weekdayLabel(Number(ofWeek))}${printTime(value)}`;
  if (season) return SEASONS[season];
  if (quarter) return `the ${ORDINALS[Number(quarter) - 1]} quarter of a year`;
  if (half) return `the ${ORDINALS[Number(half) - 1]} half of a year`;
  if (/^\d/.test(month ?? "")) {
    const name = monthName(Number(month));
    return /^\d/.test(day ?? "") ? `${Number(day)} ${name}${printTime(value)}` : name;
  }
  if (/^\d/.test(day ?? "")) return `day ${Number(day)} of a month`;
  return `${value.startsWith("XXXX-W") ? "a week" : month ? "a day" : "an open date"}${printTime(value)}`;
}

function printTime(value: string): string {
  const time = TIME.exec(value)?.[1];
  if (time === undefined) return "";
  return `, ${PARTS[time] ?? time}`;
}

const DURATION_PART = /(\d{1,9}(?:\.\d{1,3})?|X{1,2})(DE|CE|[YQMWDHS])/g;

function printDuration(value: string): string {
  const parts: string[] = [];
  const timeAt = value.indexOf("T");
  for (const match of value.matchAll(DURATION_PART)) {
    const unit = UNITS[timeAt >= 0 && match.index > timeAt ? `T${match[2]}` : match[2]];
    if (!unit) return value;
    const many = unit === "century" ? "centuries" : `${unit}s`;
    parts.push(match[1].startsWith("X") ? `some ${many}` : `${match[1]} ${match[1] === "1" ? unit : many}`);
  }
  return parts.length > 0 ? parts.join(" and ") : value;
}

/** The number of the day that an ISO date or date and time begins with; null for any other string. */
export function dayNumberOf(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match) return null;
  const number = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  const { month, day } = civilDate(number);
  return month === Number(match[2]) && day === Number(match[3]) ? number : null;
}
