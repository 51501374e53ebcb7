import type { TextDocument } from "vscode-languageserver-textdocument";
import { normalised } from "./uris";

/** The documents that the editor has open, by their normalised addresses. */
export class OpenDocuments {
  private readonly documents = new Map<string, TextDocument>();

  set(document: TextDocument): void {
    this.documents.set(normalised(document.uri), document);
  }

  delete(uri: string): void {
    this.documents.delete(normalised(uri));
  }

  get(uri: string): TextDocument | undefined {
    return this.documents.get(normalised(uri));
  }

  all(): TextDocument[] {
    return [...this.documents.values()];
  }
}
