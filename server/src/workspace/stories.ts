import { fingerprint } from "../core/ledger/fingerprint";
import { stateOf, type Review } from "../core/ledger/review";
import { linkStory } from "../core/link/link";
import type { Source, Story } from "../core/link/story";
import type { Conflict } from "../core/rules/conflict";
import { findConflicts } from "../core/rules/registry";
import { attempt, type Report } from "./attempt";
import { stemOf } from "./names";
import type { Pace } from "./pace";
import type { Settings } from "./settings";
import type { AnalysedStory } from "./snapshot";

/** A story with what it was made of. */
interface LinkedStory {
  readonly sources: readonly Source[];
  readonly people: Settings["people"];
  readonly levels: Settings["levels"];
  readonly story: Story;
  readonly found: readonly (Conflict & { readonly fingerprint: string })[];
}

/** The stories of a corpus; one whose articles and settings are as before is neither linked nor judged again. */
export class Stories {
  private linked = new Map<string, LinkedStory>();
  private readonly renamed = new WeakMap<Source, Source>();

  constructor(private readonly report: Report) {}

  async link(
    groups: readonly (readonly Source[])[],
    settings: Settings,
    review: Review,
    pace: Pace,
  ): Promise<AnalysedStory[]> {
    const linked = new Map<string, LinkedStory>();
    const stories: AnalysedStory[] = [];
    for (const group of groups) {
      const sources = this.distinctlyNamed(group);
      const key = sources.map(({ path }) => path).join("\n");
      const story = this.reuse(this.linked.get(key), sources, settings) ?? this.make(sources, settings);
      linked.set(key, story);
      const conflicts = story.found.map((conflict) => ({
        ...conflict,
        state: stateOf(review, conflict.fingerprint),
      }));
      stories.push({ story: story.story, conflicts, levels: settings.levels });
      const due = pace.due();
      if (due) await due;
    }
    this.linked = linked;
    return stories;
  }

  private reuse(before: LinkedStory | undefined, sources: readonly Source[], settings: Settings): LinkedStory | null {
    if (!before || JSON.stringify(before.people) !== JSON.stringify(settings.people)) return null;
    if (before.sources.length !== sources.length || before.sources.some((source, i) => source !== sources[i]))
      return null;
    if (before.levels === settings.levels) return before;
    return { ...before, levels: settings.levels, found: this.judge(before.story, settings) };
  }

  private make(sources: readonly Source[], settings: Settings): LinkedStory {
    const story = attempt(
      this.report,
      "linking a story",
      () => linkStory(sources, settings.people),
      () => unlinked(sources),
    );
    const found = this.judge(story, settings);
    return { sources, people: settings.people, levels: settings.levels, story, found };
  }

  private judge(story: Story, settings: Settings): LinkedStory["found"] {
    const find = () =>
      findConflicts(story, settings.levels).map((conflict) => ({ ...conflict, fingerprint: fingerprint(conflict) }));
    return attempt(this.report, "finding conflicts", find, () => []);
  }

  /** Two articles of one outlet in one story are told apart by their files. */
  private distinctlyNamed(sources: readonly Source[]): Source[] {
    const counts = new Map<string, number>();
    for (const { name } of sources) counts.set(name, (counts.get(name) ?? 0) + 1);
    return sources.map((source) => {
      if (counts.get(source.name) === 1) return source;
      let renamed = this.renamed.get(source);
      if (!renamed) {
        renamed = { ...source, name: `${source.name} (${stemOf(source.path)})` };
        this.renamed.set(source, renamed);
      }
      return renamed;
    });
  }
}

/** A story of which nothing is known but its articles. */
function unlinked(sources: readonly Source[]): Story {
  const id = sources.map(({ path }) => path).join("\n");
  return { ...linkStory([], { same: [], different: [] }), id, sources, accounts: sources.map((_, index) => index) };
}
