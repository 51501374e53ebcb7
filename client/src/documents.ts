import type { DocumentSelector } from "vscode-languageclient";

/** Languages whose documents may be articles. Plain text stays plain text: the server decides what is an article. */
export const articleLanguages = ["plaintext", "article"] as const;

/**
 * Schemes that hold files, known beforehand. A selector cannot say "any scheme but `git:` and `output:`", and those
 * two show texts that are no files of the folder; so the schemes are listed, and those of the open folders added.
 */
const fileSchemes = ["file", "vscode-remote", "vscode-vfs", "vscode-test-web", "memfs", "untitled"];

/** The documents that the server is told about. */
export function articleSelector(folders: readonly { readonly uri: { readonly scheme: string } }[]): DocumentSelector {
  const schemes = new Set([...fileSchemes, ...folders.map((folder) => folder.uri.scheme)]);
  return [...schemes].flatMap((scheme) => articleLanguages.map((language) => ({ scheme, language })));
}
