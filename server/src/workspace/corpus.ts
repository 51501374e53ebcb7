import { settlePublications } from "../core/link/publication";
import { groupStories } from "../core/link/stories";
import type { Source } from "../core/link/story";
import { EMPTY_REVIEW, type Review } from "../core/ledger/review";
import { anchor } from "../core/read/anchor";
import type { Publication, Reading } from "../core/read/reading";
import type { Classification } from "../core/text/classify";
import { attempt, type Report } from "./attempt";
import { byCodeUnits } from "./file-host";
import { nameOf } from "./names";
import type { Pace } from "./pace";
import { Readings } from "./readings";
import { namedArticle } from "./selection";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import type { AnalysedStory, FileState } from "./snapshot";
import { Stories } from "./stories";

/** One text of a corpus. */
export interface CorpusDocument {
  readonly path: string;
  /** Null where the file could not be read as text. */
  readonly text: string | null;
  readonly notice: string | null;
}

export interface CorpusState {
  readonly files: ReadonlyMap<string, FileState>;
  readonly stories: readonly AnalysedStory[];
}

/** A source with what it was made of, so that it is made again only when one of these changes. */
export interface MadeSource {
  readonly reading: Reading;
  readonly publication: Publication;
  /** As the settings or the page state it. */
  readonly outlet: string | null;
  readonly source: Source;
}

const NONE: ReadonlySet<string> = new Set();
const LONG: Classification = { article: false, why: "it is long, and is read after the others" };

const samePublication = (a: Publication, b: Publication) => a.value === b.value && a.from === b.from && a.how === b.how;

/**
 * The articles under one `crosscheck.json` and what they say together. An edit reads one article again and links the
 * stories that it touches; the result is what a fresh corpus of the same documents gives.
 */
export class Corpus {
  private readonly documents = new Map<string, CorpusDocument>();
  private readonly readings: Readings;
  private made = new Map<string, MadeSource>();
  private readonly stories: Stories;
  private settings = DEFAULT_SETTINGS;
  private review = EMPTY_REVIEW;

  /** `relative` gives a document's path as the settings name it. With `everything` each text is taken for an article. */
  constructor(
    private readonly relative: (path: string) => string = (path) => path,
    private readonly everything = false,
    private readonly report: Report = () => {},
  ) {
    this.readings = new Readings(report);
    this.stories = new Stories(report);
  }

  set(document: CorpusDocument): void {
    this.documents.set(document.path, document);
  }

  delete(path: string): void {
    this.documents.delete(path);
  }

  configure(settings: Settings, review: Review): void {
    this.settings = settings;
    this.review = review;
  }

  /** The paths of the long texts that are still to be read. */
  awaited(): string[] {
    const isAwaited = ({ path, text }: CorpusDocument) =>
      text !== null && this.readings.isAwaited(text, this.byHand(path));
    return [...this.documents.values()].filter(isAwaited).map(({ path }) => path);
  }

  /**
   * Files in `left` are not read: what they said before an edit stands, and of a new one nothing is said yet. Rejects with
   * `Cancelled`; then everything that was read so far is kept for the next build.
   */
  async build(pace: Pace, left: ReadonlySet<string> = NONE): Promise<CorpusState> {
    const documents = this.ordered();
    const sources = await this.sources(pace, documents, left);
    const members = [...sources.values()];
    const groupable = members.map(({ reading, source }) => ({
      path: this.relative(source.path),
      reading,
      published: source.reading.published.value,
    }));
    const groups = attempt(
      this.report,
      "grouping the articles",
      () => groupStories(groupable, { stories: this.settings.stories }),
      () => members.map((_, index) => [index]),
    );
    const stories = await this.stories.link(
      groups.map((group) => group.map((index) => members[index].source)),
      this.settings,
      this.review,
      pace,
    );
    return { files: this.fileStates(documents, sources, stories, left), stories };
  }

  /** The anchored articles by path, in the order of their paths. */
  async sources(
    pace: Pace,
    documents = this.ordered(),
    left: ReadonlySet<string> = NONE,
  ): Promise<ReadonlyMap<string, MadeSource>> {
    const members: { path: string; reading: Reading }[] = [];
    for (const { path, text } of documents) {
      const reading = left.has(path) ? this.made.get(path)?.reading : await this.readingOf(path, text, pace);
      if (reading) members.push({ path, reading });
    }
    const settings = members.map(({ path }) => this.settings.sources[this.relative(path)] ?? {});
    const undated = members.map((member, index) => ({ ...member, setting: settings[index].published ?? null }));
    const publications = attempt(
      this.report,
      "dating the articles",
      () => settlePublications(undated),
      () => undated.map(({ setting }) => ({ value: setting, from: setting ? "settings" : null, how: "" }) as const),
    );
    const made = new Map<string, MadeSource>();
    for (let index = 0; index < members.length; index++) {
      const { path, reading } = members[index];
      made.set(path, this.sourceOf(path, settings[index].outlet, reading, publications[index]));
      const due = pace.due();
      if (due) await due;
    }
    this.made = made;
    this.readings.keepOnly(documents.map(({ text }) => text));
    return made;
  }

  private async readingOf(path: string, text: string | null, pace: Pace): Promise<Reading | null> {
    if (text === null) return null;
    const read = this.readings.of(text);
    const due = pace.due();
    if (due) await due;
    return read.classification.article || this.byHand(path) ? read.reading(pace) : null;
  }

  private sourceOf(path: string, named: string | undefined, reading: Reading, publication: Publication): MadeSource {
    const before = this.made.get(path);
    const unchanged = before?.reading === reading && samePublication(before.publication, publication);
    const name = nameOf(path, reading, named);
    const outlet = named ?? reading.article.outlet;
    if (unchanged && before.source.name === name && before.outlet === outlet) return before;
    const anchored = unchanged ? before.source.reading : anchor(reading, publication);
    return { reading, publication, outlet, source: { path, name, reading: anchored } };
  }

  ordered(): CorpusDocument[] {
    return [...this.documents.values()].sort((a, b) => byCodeUnits(a.path, b.path));
  }

  private byHand(path: string): boolean {
    return this.everything || namedArticle(path) || Object.hasOwn(this.settings.sources, this.relative(path));
  }

  private fileStates(
    documents: readonly CorpusDocument[],
    sources: ReadonlyMap<string, MadeSource>,
    stories: readonly AnalysedStory[],
    left: ReadonlySet<string>,
  ): Map<string, FileState> {
    const places = new Map<string, { story: number; source: number }[]>();
    stories.forEach(({ story }, storyIndex) =>
      story.sources.forEach(({ path }, sourceIndex) => {
        const list = places.get(path);
        if (list) list.push({ story: storyIndex, source: sourceIndex });
        else places.set(path, [{ story: storyIndex, source: sourceIndex }]);
      }),
    );
    const files = new Map<string, FileState>();
    for (const { path, text, notice } of documents) {
      const classification =
        text === null
          ? { article: false, why: notice ?? "it is no text" }
          : left.has(path)
            ? LONG
            : this.readings.of(text).classification;
      const source = sources.get(path)?.source ?? null;
      const byHand = text !== null && this.byHand(path);
      files.set(path, { path, classification, byHand, source, places: places.get(path) ?? [], notice });
    }
    return files;
  }
}
