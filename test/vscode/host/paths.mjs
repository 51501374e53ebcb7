// Where things lie. Everything downloaded or written by a test run is under .vscode-test, which git ignores.
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../../..");
export const cache = path.join(root, ".vscode-test");
export const samples = path.join(root, "samples");
/** Articles that the project was asked to open; they lie beside a clone where there are any, and never in it. */
export const seeds = path.resolve(root, "../shared/seeds");
