import { URI, Utils } from "vscode-uri";

/** One spelling for each address, whatever the editor escapes. */
export function normalised(uri: string): string {
  return URI.parse(uri).toString();
}

export function schemeOf(uri: string): string {
  return URI.parse(uri).scheme;
}

/** The name of a file, as its folder lists it. */
export function fileNameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

export function directoryUri(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The address of a path below (or, with `../`, above) a folder. */
export function uriBelow(root: string, path: string): string {
  return Utils.joinPath(URI.parse(root), path).toString();
}

/** The path below a folder; null for what does not lie in it. The folder itself is "". */
export function pathBelow(root: string, uri: string): string | null {
  const above = URI.parse(root);
  const below = URI.parse(uri);
  if (above.scheme !== below.scheme || above.authority !== below.authority) return null;
  const prefix = above.path.endsWith("/") ? above.path : `${above.path}/`;
  if (`${below.path}/` === prefix || below.path === prefix) return "";
  return below.path.startsWith(prefix) ? below.path.slice(prefix.length) : null;
}
