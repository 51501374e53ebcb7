import type { Connection } from "vscode-languageserver";
import { diagnosedPaths, diagnostics } from "../features/diagnostics";
import type { OpenDocuments } from "./documents";
import type { Session } from "./session";
import type { Sessions } from "./sessions";

/** Pushes the diagnostics of whole folders, closed files included: only what has changed, and an empty list for what is gone. */
export class Publisher {
  /** What each session has last sent, by address. */
  private readonly sent = new Map<Session, Map<string, string>>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    private readonly sessions: Sessions,
  ) {}

  publish(session: Session): void {
    const { snapshot } = session;
    const last = this.sent.get(session);
    const before = last ?? new Map<string, string>();
    const now = new Map<string, string>();
    for (const path of diagnosedPaths(snapshot)) {
      const uri = session.uriOf(path);
      // A folder inside a folder that are both open: the inner one speaks for its files.
      const owner = this.sessions.locate(uri)?.session;
      if (owner && owner !== session) continue;
      const document = this.documents.get(uri);
      const text = snapshot.files.get(path)?.source?.reading.article.text;
      if (document && text !== undefined && !document.getText().startsWith(text)) {
        // Edited since: the next analysis is on its way, and its places would be wrong for this text.
        const told = before.get(uri);
        if (told !== undefined) now.set(uri, told);
        continue;
      }
      const list = diagnostics(session.context, path);
      if (list.length === 0) continue;
      const print = JSON.stringify(list);
      now.set(uri, print);
      if (before.get(uri) !== print) this.send(uri, list);
    }
    for (const uri of before.keys()) if (!now.has(uri) && !this.isToldByOwner(uri, session)) this.send(uri, []);
    this.sent.set(session, now);
    // A folder inside another takes its files over, and what the outer one said of them holds no more.
    if (!last) this.publishOthers(session);
  }

  /** Takes back what a session told that was closed. */
  clear(session: Session): void {
    for (const uri of this.sent.get(session)?.keys() ?? []) this.send(uri, []);
    this.sent.delete(session);
    // The files of a folder inside another pass to the outer one, which may have nothing to work in.
    this.publishOthers(session);
  }

  private publishOthers(session: Session): void {
    for (const other of this.sent.keys()) if (other !== session) this.publish(other);
  }

  /** Has another session that a file has passed to told of it already? Its diagnostics are not to be taken away again. */
  private isToldByOwner(uri: string, session: Session): boolean {
    const owner = this.sessions.locate(uri)?.session;
    return owner !== undefined && owner !== session && this.sent.get(owner)?.has(uri) === true;
  }

  private send(uri: string, diagnostics: Parameters<Connection["sendDiagnostics"]>[0]["diagnostics"]): void {
    const document = this.documents.get(uri);
    void this.connection.sendDiagnostics(
      document ? { uri: document.uri, version: document.version, diagnostics } : { uri, diagnostics },
    );
  }
}
