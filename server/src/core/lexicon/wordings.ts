import conditionEntries from "./condition-words.txt";
import gradingEntries from "./grading-words.txt";
import { entrySet, wordsByClass } from "./list";
import planEntries from "./plan-words.txt";

/** "Very", "huge": what a translator chooses. Lower case. */
export const gradingWords = entrySet(gradingEntries);
/** "Ask" of "ask if", "unless", and "once", "depending": words around a condition; the head of the list says how. Lower case. */
export const conditionWords = wordsByClass(conditionEntries, "governing", "opening", "conditional");
/** "Scheduled", "called off", "begins": words and phrases about plans. Lower case. */
export const planWords = wordsByClass(planEntries, "going", "off", "begins", "later");
