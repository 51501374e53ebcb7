import attendanceEntries from "./attendance.txt";
import { wordsByClass } from "./list";

/** Words that tell whether somebody took part in an event; the head of the list says what each class does. Lower case. */
export const attendanceWords = wordsByClass(
  attendanceEntries,
  "attend",
  "skip",
  "part",
  "present",
  "absent",
  "away",
  "not",
  "between",
  "remote",
  "other",
  "occasion",
);
