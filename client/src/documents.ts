import type { DocumentSelector } from "vscode-languageclient";

/** Languages whose documents may be articles. Plain text stays plain text: the server decides what is an article. */
const articleLanguages = ["plaintext", "article"] as const;

/**
 * Schemes that hold files, known beforehand. A selector cannot say "any scheme but `git:` and `output:`", and those
 * two show texts that are no files of the folder; so the schemes are listed, and those of the open folders added.
 */
const fileSchemes = ["file", "vscode-remote", "vscode-vfs", "vscode-test-web", "memfs", "untitled"];

type Folders = readonly { readonly uri: { readonly scheme: string } }[];

const schemesOf = (folders: Folders) => [...new Set([...fileSchemes, ...folders.map((folder) => folder.uri.scheme)])];

/** The documents that may be articles. */
export function articleSelector(folders: Folders): DocumentSelector {
  return schemesOf(folders).flatMap((scheme) => articleLanguages.map((language) => ({ scheme, language })));
}

/** The documents that the server is told about: besides articles a folder's settings, so that no unsaved change in them is lost. */
export function syncedSelector(folders: Folders): DocumentSelector {
  const pattern = "**/{crosscheck.json,crosscheck.review.json}";
  return [...articleSelector(folders), ...schemesOf(folders).map((scheme) => ({ scheme, pattern }))];
}
