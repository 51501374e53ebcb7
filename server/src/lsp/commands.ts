import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type ExecuteCommandParams,
} from "vscode-languageserver";
import { rulePage } from "../features/diagnostics";
import { dismissConflict, reopenConflict } from "../workspace/review-edits";
import { NotEditable } from "../workspace/folder-files";
import {
  ignoreFile,
  joinNames,
  keepApart,
  setPublished,
  treatAsArticle,
  turnOffRule,
} from "../workspace/settings-edits";
import { serverCommands } from "./protocol";
import type { Located, Sessions } from "./sessions";

/** Carries out a command of the editor; false where it could not be done, which is said in one message and changes nothing. */
export async function execute(
  connection: Connection,
  sessions: Sessions,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<boolean> {
  const [first, second, ...more] = given.map(String);
  const at = async (action: (place: Located) => Promise<void>) => {
    const place = sessions.locate(first);
    if (!place) throw new NotEditable("This file is in no folder that Crosscheck reads.");
    await place.session.settledFor(place.path);
    await action(place);
    place.session.changed(0);
  };
  const actions: Readonly<Record<string, () => unknown>> = {
    [serverCommands.dismiss]: () => at(({ session, path }) => dismissConflict(session.folder, path, second)),
    [serverCommands.reopen]: () => at(({ session, path }) => reopenConflict(session.folder, path, second)),
    [serverCommands.turnOffRule]: () => at(({ session, path }) => turnOffRule(session.folder, path, second)),
    [serverCommands.keepApart]: () => at(({ session, path }) => keepApart(session.folder, path, [second, ...more])),
    [serverCommands.joinNames]: () => at(({ session, path }) => joinNames(session.folder, path, [second, ...more])),
    [serverCommands.setPublished]: () => at(({ session, path }) => setPublished(session.folder, path, second)),
    [serverCommands.treatAsArticle]: () => at(({ session, path }) => treatAsArticle(session.folder, path)),
    [serverCommands.ignoreFile]: () => at(({ session, path }) => ignoreFile(session.folder, path)),
    [serverCommands.showRule]: () => connection.window.showDocument({ uri: rulePage(first), external: true }),
    [serverCommands.rescan]: () => {
      for (const session of sessions.all()) {
        session.folder.rescan();
        session.changed(0);
      }
    },
  };
  try {
    await actions[command]?.();
    return true;
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    const message = `Crosscheck: ${error.message}`;
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
    return false;
  }
}
