import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Connection,
  type FileEvent,
} from "vscode-languageserver";
import { isHidden, isReviewFile, isSettingsFile, isTextFile, REVIEW_FILE, SETTINGS_FILE } from "../workspace/file-host";
import type { Sessions } from "./sessions";

/**
 * Asks the editor to watch: text and settings files for their contents, and everything for its coming and going, since
 * a folder that is moved or deleted is told of once and not file by file.
 */
export async function watchFiles(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: "**/*.{txt,md,article}", kind: WatchKind.Change },
      { globPattern: `**/{${SETTINGS_FILE},${REVIEW_FILE}}`, kind: WatchKind.Change },
      { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}

/** Notes what happened on disk. */
export function noteFileEvents(sessions: Sessions, events: readonly FileEvent[]): void {
  for (const { uri, type } of events) {
    for (const session of sessions.all()) {
      const path = session.pathOf(uri);
      if (path === null || isHidden(path)) continue;
      const isRead = isTextFile(path) || isSettingsFile(path) || isReviewFile(path);
      if (path === "") session.folder.rescan();
      else if (isRead || session.folder.territoryOf(path).selects(path)) session.folder.touch(path);
      // A name without an ending that we read may be that of a folder.
      else if (type !== FileChangeType.Changed && !/\.\w{1,8}$/.test(path)) session.folder.touchBelow(path);
      else continue;
      if (type === FileChangeType.Deleted) session.folder.touchBelow(path);
      session.changed();
    }
  }
}
