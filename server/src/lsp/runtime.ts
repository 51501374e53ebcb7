import type { FileHost } from "../workspace/file-host";
import type { Clock } from "../workspace/pace";

/** What the server gets from the machine it runs on. The entry of each kind of machine makes one. */
export interface Runtime {
  readonly clock: Clock;
  /** Runs an action later; the answer takes that back. */
  schedule(action: () => void, milliseconds: number): () => void;
  /** The files of a folder; null for a scheme that this machine cannot read. */
  folderHost(uri: string): FileHost | null;
  /** A file without a folder: the file and its neighbours in the same folder, not below; null as above. */
  siblingHost(uri: string): FileHost | null;
}
