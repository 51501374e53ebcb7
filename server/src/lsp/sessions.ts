import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EditorFiles } from "../workspace/folder-files";
import type { Log } from "./answer";
import type { OpenDocuments } from "./documents";
import type { Runtime } from "./runtime";
import { Session, type SessionEvents } from "./session";
import { directoryUri, normalised, schemeOf } from "./uris";

/** A document's place in a session. */
export interface Located {
  readonly session: Session;
  readonly path: string;
}

/** The folders that are open, and beside them the folders of files that were opened alone. */
export class Sessions {
  private readonly folders = new Map<string, Session>();
  private readonly loose = new Map<string, Session>();

  constructor(
    private readonly runtime: Runtime,
    private readonly log: Log,
    private readonly documents: OpenDocuments,
    private readonly events: SessionEvents & { readonly closed: (session: Session) => void },
    private readonly editor: (uriOf: (path: string) => string) => EditorFiles,
  ) {}

  all(): Session[] {
    return [...this.folders.values(), ...this.loose.values()];
  }

  /** Resolves when everything noted so far is in the snapshots, but for long texts that are read after all others. */
  async settled(): Promise<void> {
    await Promise.all(this.all().map((session) => session.settledFor()));
  }

  openFolder(uri: string): void {
    const root = normalised(uri);
    const host = this.folders.has(root) ? null : this.runtime.folderHost(root);
    if (!host) return;
    this.folders.set(root, new Session(root, host, this.runtime, this.log, this.events, this.editor));
    this.replaceDocuments();
  }

  closeFolder(uri: string): void {
    this.close(this.folders, normalised(uri));
    this.replaceDocuments();
  }

  /** Where a document is analysed; null for a scheme whose files nobody can read. The innermost folder wins. */
  locate(uri: string): Located | null {
    return this.placesOf(uri)[0] ?? null;
  }

  /** An open document's text is the one that counts, in every folder that holds it. */
  note(document: TextDocument): void {
    if (!this.locate(document.uri)) this.openLoose(document.uri);
    for (const { session, path } of this.placesOf(document.uri)) {
      session.folder.setOpen(path, document.getText());
      session.changed(session.ready ? undefined : 0);
    }
  }

  forget(uri: string): void {
    for (const { session, path } of this.placesOf(uri)) {
      session.folder.setClosed(path);
      session.changed();
    }
    const root = directoryUri(uri);
    const isLast = !this.documents.all().some((document) => directoryUri(document.uri) === root);
    if (this.loose.has(root) && isLast) this.close(this.loose, root);
  }

  /** A document's place in each of the open folders that hold it, the innermost first; of one in none of them, that beside its neighbours. */
  private placesOf(uri: string): Located[] {
    const placesIn = (sessions: Iterable<Session>) =>
      [...sessions].flatMap((session): Located[] => {
        const path = session.pathOf(uri);
        return path ? [{ session, path }] : [];
      });
    const inside = placesIn(this.folders.values());
    if (inside.length > 0) return inside.sort((a, b) => b.session.root.length - a.session.root.length);
    const loose = this.loose.get(directoryUri(uri));
    return loose ? placesIn([loose]) : [];
  }

  private openLoose(uri: string): void {
    const host = schemeOf(uri) === "untitled" ? null : this.runtime.siblingHost(uri);
    if (!host) return;
    const root = directoryUri(uri);
    this.loose.set(root, new Session(root, host, this.runtime, this.log, this.events, this.editor));
  }

  /** After folders came or went, each open document is looked for anew. */
  private replaceDocuments(): void {
    for (const root of [...this.loose.keys()])
      if ([...this.folders.values()].some((session) => session.pathOf(root) !== null)) this.close(this.loose, root);
    for (const document of this.documents.all()) this.note(document);
    for (const session of this.folders.values()) if (!session.ready) session.changed(0);
  }

  private close(sessions: Map<string, Session>, root: string): void {
    const session = sessions.get(root);
    if (!session) return;
    sessions.delete(root);
    session.dispose();
    this.events.closed(session);
  }
}
