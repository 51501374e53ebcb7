import { applyEdits, modify } from "jsonc-parser";
import type { Folder } from "./folder";
import { NotEditable } from "./folder-files";
import { globOf } from "./selection";
import { parseSettings, type Settings } from "./settings";

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" } };

/** Sets one value in the text of a settings file; comments and everything else stay as they are. */
function setValue(text: string, path: readonly (string | number)[], value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, FORMAT));
}

/** What a change is made of: the text of the settings that govern a file, what they say, and the file's path as they name it. */
interface Governing {
  readonly text: string;
  readonly settings: Settings;
  readonly relative: string;
}

async function edit(folder: Folder, path: string, change: (governing: Governing) => string): Promise<void> {
  const territory = folder.territoryOf(path);
  const { text: before, fault } = await folder.files.settings(territory.settingsPath);
  if (fault !== null) throw new NotEditable(`crosscheck.json was left as it is: ${fault}.`);
  // What is wrong with single names has no effect on a change, so no rule has to be known here.
  const { settings, problems } = parseSettings(before ?? "", []);
  if (!settings) {
    const [{ message, range }] = problems;
    throw new NotEditable(`crosscheck.json was left as it is: in line ${range.start.line + 1}, ${message}.`);
  }
  const text = before?.trim() ? before : "{}\n";
  await folder.write(territory.settingsPath, before, change({ text, settings, relative: territory.relative(path) }));
}

/** Writes an article's publication date into the settings that govern it. */
export function setPublished(folder: Folder, path: string, date: string): Promise<void> {
  return edit(folder, path, ({ text, relative }) => setValue(text, ["sources", relative, "published"], date));
}

/** Turns a rule off in the settings that govern a file. */
export function turnOffRule(folder: Folder, path: string, rule: string): Promise<void> {
  return edit(folder, path, ({ text }) => setValue(text, ["rules", rule], "off"));
}

/** Lists names as those of different people in the settings that govern a file. */
export function keepApart(folder: Folder, path: string, names: readonly string[]): Promise<void> {
  return listNames(folder, path, "different", names);
}

/** Lists names as those of one person in the settings that govern a file. */
export function joinNames(folder: Folder, path: string, names: readonly string[]): Promise<void> {
  return listNames(folder, path, "same", names);
}

function listNames(folder: Folder, path: string, list: "same" | "different", names: readonly string[]): Promise<void> {
  return edit(folder, path, ({ text, settings: { people } }) => {
    const known = people[list].some((listed) => names.every((name) => listed.includes(name)));
    return known ? text : setValue(text, ["people", list, people[list].length], names);
  });
}

/** Lists a file among the sources, so that it counts as an article whatever it looks like. */
export function treatAsArticle(folder: Folder, path: string): Promise<void> {
  return edit(folder, path, ({ text, settings, relative }) => {
    const listed = Object.hasOwn(settings.sources, relative) ? text : setValue(text, ["sources", relative], {});
    const place = settings.exclude.indexOf(globOf(relative));
    return place < 0 ? listed : setValue(listed, ["exclude", place], undefined);
  });
}

/** Excludes a file. */
export function ignoreFile(folder: Folder, path: string): Promise<void> {
  return edit(folder, path, ({ text, settings: { exclude }, relative }) =>
    exclude.includes(globOf(relative)) ? text : setValue(text, ["exclude", exclude.length], globOf(relative)),
  );
}
