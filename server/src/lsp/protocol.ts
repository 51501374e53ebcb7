// What client and server say to each other beyond the Language Server Protocol. The client imports this file and
// nothing else of the server.
import type { Entry } from "../workspace/file-host";

/** Notification to the client: the picture of the folders has changed. */
export const statusNotification = "crosscheck/status";
export interface StatusParams {
  readonly state: "indexing" | "ready";
  readonly articles: number;
  /** Open conflicts of level warning or information. */
  readonly conflicts: number;
}

/** Request of the client: what is known about one document? The answer is null for a document that the server does not look at. */
export const documentStatusRequest = "crosscheck/documentStatus";
export interface DocumentStatusParams {
  readonly uri: string;
}
export interface DocumentStatus {
  readonly article: boolean;
  /** A clause for a reader: "it has a dateline and quoted speech". */
  readonly why: string;
  readonly byHand: boolean;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  /** How many other articles tell of the same events. */
  readonly others: number;
  readonly notice: string | null;
}

/** Request of the client: every open conflict's clearest passage in every file, ordered by file and place. */
export const conflictsRequest = "crosscheck/conflicts";
export interface ConflictPlace {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly message: string;
  readonly fingerprint: string;
}

/** Request of the client: every conflict that somebody dismissed and that the articles still have, each once, in the order of its place. */
export const dismissedRequest = "crosscheck/dismissed";
export interface DismissedConflict {
  /** A file in which it stands. */
  readonly uri: string;
  readonly fingerprint: string;
  /** For a reader, each in one line: "Sources disagree on the toll", and who says what. */
  readonly headline: string;
  readonly values: string;
}

/** Commands that the server carries out (`workspace/executeCommand`), with their arguments. */
export const serverCommands = {
  /** [uri of a file in the folder, fingerprint] */
  dismiss: "crosscheck.server.dismiss",
  /** [uri of a file in the folder, fingerprint] */
  reopen: "crosscheck.server.reopen",
  /** [uri of a file in the folder, rule]: in the settings that govern the file. */
  turnOffRule: "crosscheck.server.turnOffRule",
  /** [uri of a file in the folder, name, name …]: different people, by the settings that govern the file. */
  keepApart: "crosscheck.server.keepApart",
  /** [uri of a file in the folder, name, name …]: one person, by the settings that govern the file. */
  joinNames: "crosscheck.server.joinNames",
  /** [uri, ISO date] */
  setPublished: "crosscheck.server.setPublished",
  /** [uri] */
  treatAsArticle: "crosscheck.server.treatAsArticle",
  /** [uri] */
  ignoreFile: "crosscheck.server.ignoreFile",
  /** [rule]: shows the rule's page in a browser. Our client shows the one that came with it instead. */
  showRule: "crosscheck.server.showRule",
  /** [] */
  rescan: "crosscheck.server.rescan",
} as const;

/** Commands that the client carries out, as code actions name them. */
export const clientCommands = {
  /** [uri, range]: opens a passage in the column beside. */
  openBeside: "crosscheck.openBeside",
  /** [uri, uri, range]: opens two articles in the diff editor, at a passage of the second. */
  compare: "crosscheck.compare",
  /** [uri, suggested ISO date or null]: asks for the date, then calls `serverCommands.setPublished`. */
  askPublished: "crosscheck.askPublished",
} as const;

/** What the client says of itself at the start, beyond the protocol's capabilities. */
export interface InitializationOptions {
  /** The client answers `fileRequests`. */
  readonly files?: boolean;
}

/** Requests of the server about files that only the editor can reach: those of virtual file systems. */
export const fileRequests = {
  look: "crosscheck/files/look",
  read: "crosscheck/files/read",
  write: "crosscheck/files/write",
} as const;
/** What each of `fileRequests` asks, and its answer. It fails with `RequestFailed` and a message that is a clause for a reader. */
export interface FileRequests {
  /** What does one folder hold, not below? Nothing where it is gone. */
  readonly look: { readonly asks: FileAddress; readonly answer: readonly Entry[] };
  /** The bytes of a file up to a limit; null where there is no such file. */
  readonly read: { readonly asks: FileAddress & { readonly limit: number }; readonly answer: EncodedBytes | null };
  readonly write: { readonly asks: FileAddress & { readonly text: string }; readonly answer: null };
}
interface FileAddress {
  readonly uri: string;
}
export interface EncodedBytes {
  readonly base64: string;
  /** Of the whole file, in bytes. */
  readonly size: number;
}
