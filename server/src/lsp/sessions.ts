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
    const inside = [...this.folders.values()]
      .filter((session) => session.pathOf(uri) !== null)
      .sort((a, b) => b.root.length - a.root.length)[0];
    const session = inside ?? this.loose.get(directoryUri(uri));
    const path = session?.pathOf(uri);
    return session && path ? { session, path } : null;
  }

  /** An open document's text is the one that counts. */
  note(document: TextDocument): void {
    let place = this.locate(document.uri);
    if (!place && schemeOf(document.uri) !== "untitled") {
      const root = directoryUri(document.uri);
      const host = this.runtime.siblingHost(document.uri);
      if (!host) return;
      this.loose.set(root, new Session(root, host, this.runtime, this.log, this.events, this.editor));
      place = this.locate(document.uri);
    }
    place?.session.folder.setOpen(place.path, document.getText());
    place?.session.changed(place.session.ready ? undefined : 0);
  }

  forget(uri: string): void {
    const place = this.locate(uri);
    if (!place) return;
    place.session.folder.setClosed(place.path);
    place.session.changed();
    const { root } = place.session;
    const isLast = !this.documents.all().some((document) => directoryUri(document.uri) === root);
    if (this.loose.has(root) && isLast) this.close(this.loose, root);
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
