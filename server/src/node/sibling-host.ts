import { byCodeUnits, isReviewFile, isSettingsFile, type Listing, type SkippedFolder } from "../workspace/file-host";
import { entriesOf, NodeFileHost, reasonOf } from "./file-host";

/** A file that is opened without its folder is checked with this many neighbours at most: a download folder holds thousands. */
const MAXIMUM_SIBLINGS = 200;
const TEXT = /\.(?:txt|article|md)$/i;

/** A file and those beside it, nearest in the alphabet first; nothing below. */
export class SiblingHost extends NodeFileHost {
  constructor(
    private readonly directory: string,
    private readonly name: string,
  ) {
    super(directory);
  }

  override async list(): Promise<Listing> {
    const skipped: SkippedFolder[] = [];
    const entries = await entriesOf(this.directory).catch((error: unknown) => {
      skipped.push({ path: "", why: reasonOf(error) });
      return [];
    });
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(({ name }) => name);
    const texts = files.filter((name) => TEXT.test(name)).sort(byCodeUnits);
    const at = Math.max(0, texts.indexOf(this.name));
    const first = Math.max(0, Math.min(at - MAXIMUM_SIBLINGS / 2, texts.length - MAXIMUM_SIBLINGS));
    const settings = files.filter((name) => isSettingsFile(name) || isReviewFile(name));
    return { files: [...texts.slice(first, first + MAXIMUM_SIBLINGS), ...settings], skipped };
  }
}
