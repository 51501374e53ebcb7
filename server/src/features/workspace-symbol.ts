import { SymbolKind, type SymbolInformation } from "vscode-languageserver-protocol";
import { counted } from "../core/phrases";
import type { AnalysedStory } from "../workspace/snapshot";
import { locationOf, type Context, type Place } from "./context";
import { fullestMention, membersOf } from "./people";
import { printedTitle } from "./titles";
import { plain } from "./wording";

/** The window asks anew with every letter: more names than this are found by typing on. */
const MOST_NAMES = 200;
const NAME_LENGTH = 80;

/** The people of the whole folder whose names hold the letters of a query in their order; each once a story, where most is said. */
export function workspaceSymbols(context: Context, query: string): SymbolInformation[] {
  const wanted = query.toLowerCase().replace(/\s/g, "");
  const found: SymbolInformation[] = [];
  for (const analysed of context.snapshot.stories)
    for (const [index, { reading }] of analysed.story.sources.entries())
      for (const person of reading.people.keys()) {
        if (found.length === MOST_NAMES) return found;
        const symbol = symbolOf(context, placeOf(analysed, index), person, wanted);
        if (symbol) found.push(symbol);
      }
  return found;
}

function placeOf(analysed: AnalysedStory, index: number): Place {
  return { analysed, story: analysed.story, index, source: analysed.story.sources[index] };
}

function symbolOf(context: Context, place: Place, person: number, wanted: string): SymbolInformation | null {
  const members = membersOf(place, person);
  // A person stands where the first source names them.
  const first = members.every(
    ({ source, index }) => source > place.index || (source === place.index && index >= person),
  );
  if (!first) return null;
  const fullest = [...members].sort((a, b) => b.person.name.length - a.person.name.length)[0];
  const name = plain(fullest.person.name, NAME_LENGTH);
  if (!name || !holds(name.toLowerCase(), wanted)) return null;
  const source = place.story.sources[fullest.source];
  const sources = new Set(members.map((member) => member.source)).size;
  const titled = members.find((member) => member.person.roles.length > 0);
  const role = titled && printedTitle(titled.person, 0, place.story.sources[titled.source].reading.article.text);
  return {
    name,
    kind: SymbolKind.Class,
    location: locationOf(context, source, fullestMention(fullest.person, source.reading.article.text)),
    containerName: [...(role ? [role] : []), counted(sources, "source")].join(", "),
  };
}

/** Do the letters stand in the name in their order, as a reader abbreviates it? */
function holds(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
