import { serverCommands } from "../../../server/src/lsp/protocol";

const kept = "in crosscheck.json; “Crosscheck: Open crosscheck.json” shows it";

/** What a command of the server has done that is not seen in the editor, and how it is taken back; null where nothing needs to be said. */
export function outcomeText(command: string, given: readonly unknown[]): string | null {
  switch (command) {
    case serverCommands.dismiss:
      return "Dismissed. “Crosscheck: Reopen Dismissed Conflicts…” takes it back";
    case serverCommands.turnOffRule:
      return `The rule “${String(given[1])}” is off ${kept}`;
    case serverCommands.keepApart:
      return `The names are kept apart ${kept}`;
    case serverCommands.joinNames:
      return `The names are one person’s ${kept}`;
    case serverCommands.setPublished:
      return `The date is set ${kept}`;
    case serverCommands.treatAsArticle:
      return `The file is listed as an article ${kept}`;
    case serverCommands.ignoreFile:
      return `The file is left out ${kept}`;
    default:
      return null;
  }
}
