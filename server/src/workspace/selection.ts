import picomatch from "picomatch";
import { baseNameOf, isHidden } from "./file-host";
import type { Settings } from "./settings";

/** Which paths (relative to the folder of the settings) do the settings take in? */
export function selectorOf(settings: Settings): (path: string) => boolean {
  const included = picomatch([...settings.include], { nocase: true });
  const excluded = settings.exclude.length > 0 ? picomatch([...settings.exclude], { dot: true }) : () => false;
  return (path) => (Object.hasOwn(settings.sources, path) || included(path)) && !isHidden(path) && !excluded(path);
}

/** A path as a glob that matches it and nothing else. */
export function globOf(path: string): string {
  return path.replace(/[\\!*?{}()[\]+@|^$]/g, "\\$&");
}

/** Was the file named as an article by its ending? The language `article` is chosen by hand or by this ending. */
export function namedArticle(path: string): boolean {
  return baseNameOf(path).toLowerCase().endsWith(".article");
}
