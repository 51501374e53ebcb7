import { constants } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { oneLine } from "../core/phrases";
import { NodeFileHost, reasonOf } from "../node/file-host";
import type { Report } from "../workspace/attempt";
import {
  isReviewFile,
  isSettingsFile,
  isTextFile,
  type FileHost,
  type Listing,
  type SkippedFolder,
} from "../workspace/file-host";
import { Folder } from "../workspace/folder";
import { CannotRun } from "./problem";

/** What the command was given, as one folder. */
export interface Inputs {
  readonly folder: Folder;
  /** A path of the folder as the user would write it: as given, or relative to the one folder given. */
  readonly display: (path: string) => string;
  /** What to call the whole in a headline. */
  readonly name: string;
}

interface Given {
  /** As the user wrote it. */
  readonly path: string;
  readonly whole: string;
  readonly isFolder: boolean;
}

const slashed = (path: string) => path.split(sep).join("/");

/** `read` takes every file that it is given and all text files of folders; `check` follows the settings in folders. */
export async function openInputs(paths: readonly string[], purpose: "read" | "check", report: Report): Promise<Inputs> {
  const given = await lookAt(paths);
  const everything = purpose === "read";
  const inFolder = (path: string, chosen: boolean) => (everything ? isTextFile(path) : chosen);
  const [{ path: first, whole, isFolder }] = given;
  if (given.length === 1 && isFolder) {
    const folder = new Folder(new NodeFileHost(whole), { everything, report, selects: inFolder });
    return { folder, display: (path) => path || slashed(first), name: nameOf(whole) };
  }
  const root = commonFolder(given.map(({ whole, isFolder }) => (isFolder ? whole : dirname(whole))));
  const shown = new Map<string, string>();
  const named = new Set<string>();
  const skipped: SkippedFolder[] = [];
  for (const { path, whole, isFolder } of given) {
    const inside = slashed(relative(root, whole));
    if (isFolder) {
      const below = (name: string) => [inside, name].filter(Boolean).join("/");
      const listing = await new NodeFileHost(whole).list();
      const show = (name: string) => shown.set(below(name), slashed(join(path, name)));
      for (const file of listing.files) show(file);
      for (const { path: name, why } of listing.skipped) {
        show(name);
        skipped.push({ path: below(name), why });
      }
    } else {
      shown.set(inside, slashed(path));
      named.add(inside);
    }
  }
  const folder = new Folder(await hostOf(root, { files: [...shown.keys()], skipped }), {
    everything,
    report,
    selects: (path, chosen) => named.has(path) || inFolder(path, chosen),
  });
  return { folder, display: (path) => shown.get(path) ?? path, name: nameOf(root) };
}

/** Which of the paths are folders; every one that cannot be used is told of. */
async function lookAt(paths: readonly string[]): Promise<Given[]> {
  const complaints: string[] = [];
  const given: Given[] = [];
  for (const path of paths) {
    try {
      const found = await stat(path);
      const isFolder = found.isDirectory();
      if (isFolder || found.isFile()) {
        await access(path, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
        // In a folder that was deleted meanwhile, no path leads anywhere.
        given.push({ path, whole: resolve(path), isFolder });
      } else complaints.push(`${oneLine(path)}: it is neither a file nor a folder`);
    } catch (error) {
      complaints.push(`${oneLine(path) || "“”"}: ${reasonOf(error)}`);
    }
  }
  if (complaints.length > 0) throw new CannotRun(...complaints);
  return given;
}

/** A host that lists no other files than these, and the settings that govern them. */
async function hostOf(root: string, { files, skipped }: Listing): Promise<FileHost> {
  const host = new NodeFileHost(root);
  const directories = new Set<string>([""]);
  for (const file of files)
    for (let at = file.lastIndexOf("/"); at >= 0; at = file.lastIndexOf("/", at - 1))
      directories.add(file.slice(0, at + 1));
  const listing = new Set(files);
  for (const directory of directories) {
    const names = await readdir(join(root, directory)).catch((): string[] => []);
    for (const name of names) if (isSettingsFile(name) || isReviewFile(name)) listing.add(directory + name);
  }
  return {
    location: host.location,
    list: async () => ({ files: [...listing], skipped }),
    read: (path, limit) => host.read(path, limit),
    write: (path, text) => host.write(path, text),
  };
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common);
    return common;
  });
}

function nameOf(root: string): string {
  return basename(root) || root;
}
