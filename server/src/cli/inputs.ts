import { readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { NodeFileHost, reasonOf } from "../node/file-host";
import type { Report } from "../workspace/attempt";
import { REVIEW_FILE, SETTINGS_FILE, type FileHost } from "../workspace/file-host";
import { Folder } from "../workspace/folder";
import { CannotRun, printable } from "./problem";

/** What the command was given, as one folder. */
export interface Inputs {
  readonly folder: Folder;
  /** A path of the folder as the user would write it: as given, or relative to the one folder given. */
  readonly display: (path: string) => string;
  /** What to call the whole in a headline. */
  readonly name: string;
}

const READABLE = /\.(?:txt|md|article)$/i;
const slashed = (path: string) => path.split(sep).join("/");

/** `read` takes every file that it is given and all text files of folders; `check` follows the settings in folders. */
export async function openInputs(paths: readonly string[], purpose: "read" | "check", report: Report): Promise<Inputs> {
  const given = await Promise.all(paths.map(async (path) => ({ path, isFolder: await isFolder(path) })));
  const everything = purpose === "read";
  const inFolder = (path: string, chosen: boolean) => (everything ? READABLE.test(path) : chosen);
  if (given.length === 1 && given[0].isFolder) {
    const root = resolve(given[0].path);
    const folder = new Folder(new NodeFileHost(root), { everything, report, selects: inFolder });
    return { folder, display: (path) => path, name: nameOf(root) };
  }
  const root = commonFolder(given.map(({ path, isFolder }) => (isFolder ? resolve(path) : dirname(resolve(path)))));
  const shown = new Map<string, string>();
  const named = new Set<string>();
  for (const { path, isFolder } of given) {
    const inside = slashed(relative(root, resolve(path)));
    if (isFolder) {
      for (const file of await new NodeFileHost(path).list())
        shown.set(inside ? `${inside}/${file}` : file, slashed(join(path, file)));
    } else {
      shown.set(inside, slashed(path));
      named.add(inside);
    }
  }
  const folder = new Folder(await hostOf(root, [...shown.keys()]), {
    everything,
    report,
    selects: (path, chosen) => named.has(path) || inFolder(path, chosen),
  });
  return { folder, display: (path) => shown.get(path) ?? path, name: nameOf(root) };
}

/** A host that lists no other files than these, and the settings that govern them. */
async function hostOf(root: string, files: readonly string[]): Promise<FileHost> {
  const host = new NodeFileHost(root);
  const directories = new Set<string>();
  for (const file of files)
    for (let at = file.lastIndexOf("/"); at >= 0; at = file.lastIndexOf("/", at - 1))
      directories.add(file.slice(0, at + 1));
  directories.add("");
  const listing = new Set(files);
  for (const directory of directories) {
    const names = await readdir(join(root, directory)).catch((): string[] => []);
    for (const name of [SETTINGS_FILE, REVIEW_FILE]) if (names.includes(name)) listing.add(directory + name);
  }
  return {
    location: host.location,
    list: async () => [...listing],
    read: (path, limit) => host.read(path, limit),
    write: (path, text) => host.write(path, text),
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new CannotRun(`${printable(path)}: ${reasonOf(error)}`);
  }
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common);
    return common;
  });
}

function nameOf(root: string): string {
  return root.slice(root.lastIndexOf(sep) + 1) || root;
}
