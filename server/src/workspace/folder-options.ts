import type { Report } from "./attempt";
import type { EditorFiles } from "./folder-files";
import type { Snapshot } from "./snapshot";

export interface FolderOptions {
  /** Takes a file in or leaves it out, whatever the settings say of it (`chosen`). */
  readonly selects?: (path: string, chosen: boolean) => boolean;
  /** Takes every text for an article. */
  readonly everything?: boolean;
  /** Hears of bugs. */
  readonly report?: Report;
  readonly editor?: EditorFiles;
}

/** What hears of an update while it goes on. */
export interface UpdateEvents {
  /** So many files of so many are at hand. */
  readonly progress?: (done: number, total: number) => void;
  /** A snapshot in which only long files are missing, which are read after all others. */
  readonly early?: (snapshot: Snapshot) => void;
}
