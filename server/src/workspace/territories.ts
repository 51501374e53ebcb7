import type { CorpusState } from "./corpus";
import { byCodeUnits, directoryOf } from "./file-host";
import type { Pace } from "./pace";
import type { AnalysedStory, FileState } from "./snapshot";
import type { Territory } from "./territory";

/** How a territory is made: where it begins, and where it begins above the folder, how its paths lead back. */
export type MakeTerritory = (directory: string, inward: string) => Territory;

/** The territories of a folder, of which the innermost governs a path. */
export class Territories {
  private readonly byDirectory = new Map<string, Territory>();

  /** `location` is the folder's: the names on the way to it from the root of the file system. */
  constructor(
    private readonly location: readonly string[],
    private readonly make: MakeTerritory,
  ) {}

  /** In the order of their directories. */
  ordered(): Territory[] {
    return [...this.byDirectory.values()].sort((a, b) => byCodeUnits(a.directory, b.directory));
  }

  of(path: string): Territory {
    for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory.slice(0, -1))) {
      const territory = this.byDirectory.get(directory);
      if (territory) return territory;
    }
    const outer = [...this.byDirectory.values()].find(({ directory }) => directory === "" || isAbove(directory));
    return outer ?? this.make("", "");
  }

  /** The paths of the long texts that are still to be read. */
  awaited(): ReadonlySet<string> {
    return new Set([...this.byDirectory.values()].flatMap(({ corpus }) => corpus.awaited()));
  }

  /** What they say one by one, as one picture: no story crosses a border. Files in `left` are not read. */
  async build(pace: Pace, left?: ReadonlySet<string>): Promise<CorpusState> {
    const files = new Map<string, FileState>();
    const stories: AnalysedStory[] = [];
    for (const { corpus } of this.ordered()) {
      const state = await corpus.build(pace, left);
      const shift = stories.length;
      const moved = ({ story, source }: FileState["places"][number]) => ({ story: story + shift, source });
      for (const [path, file] of state.files)
        files.set(path, shift === 0 ? file : { ...file, places: file.places.map(moved) });
      stories.push(...state.stories);
    }
    return { files, stories };
  }

  /** From now on there is one territory a directory; those that are new are given. */
  settle(directories: ReadonlySet<string>): Territory[] {
    for (const directory of this.byDirectory.keys())
      if (!directories.has(directory)) this.byDirectory.delete(directory);
    const added = [...directories].filter((directory) => !this.byDirectory.has(directory));
    return added.map((directory) => {
      const up = isAbove(directory) ? directory.length / "../".length : 0;
      const inward = up > 0 ? `${this.location.slice(-up).join("/")}/` : "";
      const territory = this.make(directory, inward);
      this.byDirectory.set(directory, territory);
      return territory;
    });
  }
}

function isAbove(directory: string): boolean {
  return directory.startsWith("../");
}
