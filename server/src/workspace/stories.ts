import { fingerprint } from "../core/ledger/fingerprint";
import { stateOf, type Review } from "../core/ledger/review";
import { linkInSteps, linkStory } from "../core/link/link";
import type { Source, Story } from "../core/link/story";
import { printDay } from "../core/read/calendar-print";
import type { Conflict } from "../core/rules/conflict";
import { findConflicts } from "../core/rules/registry";
import { attempt, type Report } from "./attempt";
import { stemOf } from "./file-host";
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
      const before = this.reuse(this.linked.get(key), sources, settings);
      const story = before ?? (await this.make(sources, settings, pace));
      linked.set(key, story);
      // Kept at once: what is linked before the build is given up need not be linked again.
      this.linked.set(key, story);
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

  private async make(sources: readonly Source[], settings: Settings, pace: Pace): Promise<LinkedStory> {
    const steps = linkInSteps(sources, settings.people);
    const next = (): IteratorResult<void, Story> => steps.next();
    const none = (): IteratorReturnResult<Story> => ({ done: true, value: unlinked(sources) });
    let step = attempt(this.report, "linking a story", next, none);
    while (!step.done) {
      const due = pace.due();
      if (due) await due;
      step = attempt(this.report, "linking a story", next, none);
    }
    const story = step.value;
    const found = this.judge(story, settings);
    return { sources, people: settings.people, levels: settings.levels, story, found };
  }

  private judge(story: Story, settings: Settings): LinkedStory["found"] {
    const find = () =>
      findConflicts(story, settings.levels).map((conflict) => ({ ...conflict, fingerprint: fingerprint(conflict) }));
    return attempt(this.report, "finding conflicts", find, () => []);
  }

  /** Two articles of one outlet in one story are told apart by their days, else by their times, else by their files. */
  private distinctlyNamed(sources: readonly Source[]): Source[] {
    const byName = new Map<string, Source[]>();
    for (const source of sources) byName.set(source.name, [...(byName.get(source.name) ?? []), source]);
    return sources.map((source) => {
      const alike = byName.get(source.name)!;
      if (alike.length === 1) return source;
      const name = `${source.name} ${distinctionOf(source, alike)}`;
      let renamed = this.renamed.get(source);
      if (renamed?.name !== name) this.renamed.set(source, (renamed = { ...source, name }));
      return renamed;
    });
  }
}

/** "of 4 March", "at 18:40" or "(wire-2)": what sets an article apart from others of its outlet. */
function distinctionOf(source: Source, alike: readonly Source[]): string {
  const published = ({ reading }: Source) => reading.published.value ?? "";
  const distinct = (from: number, to: number) =>
    alike.every((one) => published(one).length >= to) &&
    new Set(alike.map((one) => published(one).slice(from, to))).size === alike.length;
  if (distinct(0, 10)) return `of ${printDay(published(source).slice(0, 10), "short")}`;
  const oneDay = new Set(alike.map((one) => published(one).slice(0, 10))).size === 1;
  return oneDay && distinct(11, 16) ? `at ${published(source).slice(11, 16)}` : `(${stemOf(source.path)})`;
}

/** A story of which nothing is known but its articles. */
function unlinked(sources: readonly Source[]): Story {
  const id = sources.map(({ path }) => path).join("\n");
  return { ...linkStory([], { same: [], different: [] }), id, sources, accounts: sources.map((_, index) => index) };
}
