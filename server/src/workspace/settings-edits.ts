import { applyEdits, modify, parse, type ParseError } from "jsonc-parser";
import type { Folder } from "./folder";
import { globOf } from "./selection";

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" } };

/** Thrown where a settings file cannot be changed; the message is for a reader. */
export class NotEditable extends Error {}

/** Sets one value in the text of a settings file; comments and everything else stay as they are. */
export function setValue(text: string, path: readonly (string | number)[], value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, FORMAT));
}

async function edit(folder: Folder, path: string, change: (text: string, relative: string) => string): Promise<void> {
  const territory = folder.territoryOf(path);
  const before = await folder.textOf(territory.settingsPath);
  const text = before ?? "{}\n";
  const errors: ParseError[] = [];
  parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new NotEditable("crosscheck.json is not valid JSON: it was left as it is.");
  const after = change(text.trim() ? text : "{}\n", territory.relative(path));
  await folder.write(territory.settingsPath, before, after);
}

/** Writes an article's publication date into the settings that govern it. */
export function setPublished(folder: Folder, path: string, date: string): Promise<void> {
  return edit(folder, path, (text, relative) => setValue(text, ["sources", relative, "published"], date));
}

/** Lists a file among the sources, so that it counts as an article whatever it looks like. */
export function treatAsArticle(folder: Folder, path: string): Promise<void> {
  return edit(folder, path, (text, relative) => {
    const { sources, exclude } = parse(text) ?? {};
    const listed = sources?.[relative] ? text : setValue(text, ["sources", relative], {});
    const place = Array.isArray(exclude) ? exclude.indexOf(globOf(relative)) : -1;
    return place < 0 ? listed : setValue(listed, ["exclude", place], undefined);
  });
}

/** Excludes a file. */
export function ignoreFile(folder: Folder, path: string): Promise<void> {
  return edit(folder, path, (text, relative) => {
    const { exclude } = parse(text) ?? {};
    if (!Array.isArray(exclude)) return setValue(text, ["exclude"], [globOf(relative)]);
    if (exclude.includes(globOf(relative))) return text;
    return setValue(text, ["exclude", exclude.length], globOf(relative));
  });
}
