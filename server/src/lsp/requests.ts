import type { CancellationToken, Connection } from "vscode-languageserver";
import { codeActions } from "../features/code-action";
import type { Context } from "../features/context";
import { definition } from "../features/definition";
import { documentHighlights } from "../features/document-highlight";
import { documentSymbols } from "../features/document-symbol";
import { hover } from "../features/hover";
import { references } from "../features/references";
import { semanticTokens } from "../features/semantic-tokens";
import { workspaceSymbols } from "../features/workspace-symbol";
import { answering, type Log } from "./answer";
import { execute } from "./commands";
import { LONG_TEXT } from "../workspace/readings";
import type { OpenDocuments } from "./documents";
import type { Previews } from "./previews";
import {
  clientCommands,
  conflictsRequest,
  dismissedRequest,
  documentStatusRequest,
  serverCommands,
  type DocumentStatus,
  type DocumentStatusParams,
} from "./protocol";
import type { Sessions } from "./sessions";
import { conflictPlaces, dismissedConflicts, documentStatusOf } from "./status";
import type { TokenResults } from "./token-results";
import { schemeOf } from "./uris";

const { dismiss, joinNames, keepApart, showRule, turnOffRule } = serverCommands;
const actionCommands = { ...clientCommands, dismiss, joinNames, keepApart, showRule, turnOffRule };

/** What a request about a document is answered from. */
export interface Subject {
  readonly context: Context;
  readonly path: string;
}

export interface Services {
  readonly connection: Connection;
  readonly log: Log;
  readonly documents: OpenDocuments;
  readonly sessions: Sessions;
  readonly previews: Previews;
  readonly tokens: TokenResults;
}

/** Everything that is asked of the server. */
export function registerRequests(services: Services): void {
  const { connection, log, documents, sessions, previews, tokens } = services;

  /** The analysis of a document as it stands now; null for a document that the server does not look at. */
  async function subjectOf(uri: string, token: CancellationToken, previewed: boolean): Promise<Subject | null> {
    const document = documents.get(uri);
    const place = sessions.locate(uri);
    // A long text takes as long alone as with its folder, and need not be read twice.
    const quick = previewed && document && document.getText().length <= LONG_TEXT;
    if (place && (place.session.ready || !quick)) {
      await place.session.settledFor(place.path);
      const { context } = place.session;
      const known = context.snapshot.files.has(place.path);
      // A document of the language `article` that the folder does not take in is read for itself.
      if (known || !previewed || document?.languageId !== "article") return { context, path: place.path };
    }
    const looked = document && (place || schemeOf(uri) === "untitled");
    return looked && previewed && !token.isCancellationRequested ? previews.of(document) : null;
  }

  const about = async <T>(
    uri: string,
    token: CancellationToken,
    feature: (subject: Subject) => T,
    previewed = false,
  ) => {
    const subject = await subjectOf(uri, token, previewed);
    return subject ? feature(subject) : null;
  };
  const tokensOf = ({ context, path }: Subject) => semanticTokens(context, path);

  connection.languages.semanticTokens.on(
    answering(log, "semantic tokens", { data: [] }, async ({ textDocument: { uri } }, token) => {
      return (await about(uri, token, (subject) => tokens.full(uri, tokensOf(subject)), true)) ?? { data: [] };
    }),
  );
  connection.languages.semanticTokens.onDelta(
    answering(log, "semantic tokens", { data: [] }, async ({ textDocument: { uri }, previousResultId }, token) => {
      const answer = (subject: Subject) => tokens.delta(uri, previousResultId, tokensOf(subject));
      return (await about(uri, token, answer, true)) ?? { data: [] };
    }),
  );
  connection.languages.semanticTokens.onRange(
    answering(log, "semantic tokens", { data: [] }, async ({ textDocument: { uri }, range }, token) => {
      const answer = ({ context, path }: Subject) => tokens.range(semanticTokens(context, path, range));
      return (await about(uri, token, answer, true)) ?? { data: [] };
    }),
  );
  connection.onHover(
    answering(log, "the hover", null, ({ textDocument: { uri }, position }, token) =>
      about(uri, token, ({ context, path }) => hover(context, path, position), true),
    ),
  );
  connection.onCodeAction(
    answering(log, "quick fixes", null, ({ textDocument: { uri }, range }, token) =>
      about(uri, token, ({ context, path }) => codeActions(context, path, range, actionCommands)),
    ),
  );
  connection.onDocumentSymbol(
    answering(log, "the outline", null, ({ textDocument: { uri } }, token) =>
      about(uri, token, ({ context, path }) => documentSymbols(context, path)),
    ),
  );
  connection.onWorkspaceSymbol(
    answering(log, "names", [], async ({ query }) => {
      await sessions.settled();
      // Where one folder lies in another, the inner one speaks for its files.
      return sessions
        .all()
        .flatMap((session) =>
          workspaceSymbols(session.context, query).filter(
            ({ location: { uri } }) => sessions.locate(uri)?.session === session,
          ),
        );
    }),
  );
  connection.onDefinition(
    answering(log, "the definition", null, ({ textDocument: { uri }, position }, token) =>
      about(uri, token, ({ context, path }) => definition(context, path, position)),
    ),
  );
  connection.onReferences(
    answering(log, "references", null, ({ textDocument: { uri }, position }, token) =>
      about(uri, token, ({ context, path }) => references(context, path, position)),
    ),
  );
  connection.onDocumentHighlight(
    answering(log, "highlights", null, ({ textDocument: { uri }, position }, token) =>
      about(uri, token, ({ context, path }) => documentHighlights(context, path, position)),
    ),
  );
  connection.onExecuteCommand(
    answering(log, "a command", false, (parameters) => execute(connection, sessions, parameters)),
  );
  connection.onRequest(
    documentStatusRequest,
    answering(log, "the status", null, ({ uri }: DocumentStatusParams, token): Promise<DocumentStatus | null> =>
      about(
        uri,
        token,
        ({ context: { snapshot }, path }) => {
          const file = snapshot.files.get(path);
          return file ? documentStatusOf(file, snapshot.stories) : null;
        },
        true,
      ),
    ),
  );
  connection.onRequest(
    conflictsRequest,
    answering(log, "the conflicts", [], async () => {
      await sessions.settled();
      return conflictPlaces(sessions);
    }),
  );
  connection.onRequest(
    dismissedRequest,
    answering(log, "the dismissed conflicts", [], async () => {
      await sessions.settled();
      return dismissedConflicts(sessions);
    }),
  );
}
