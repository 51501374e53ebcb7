import { dismiss, parseReview, reopen, serialiseReview, type Review } from "../core/ledger/review";
import type { Folder } from "./folder";
import { NotEditable } from "./folder-files";

async function edit(folder: Folder, path: string, change: (review: Review) => Review): Promise<void> {
  const territory = folder.territoryOf(path);
  // Read anew: somebody else may have written since.
  const { text: before, fault } = await folder.files.settings(territory.reviewPath);
  const { review, damage } = parseReview(before ?? "");
  const reason = fault ?? damage?.message;
  if (reason) throw new NotEditable(`crosscheck.review.json was left as it is: ${reason}.`);
  await folder.write(territory.reviewPath, before, serialiseReview(change(review)));
}

/** Sets a finding of the article at `path` aside. */
export async function dismissConflict(folder: Folder, path: string, fingerprint: string): Promise<void> {
  const places = folder.snapshot.files.get(path)?.places ?? [];
  const conflict = places
    .flatMap(({ story }) => folder.snapshot.stories[story].conflicts)
    .find((candidate) => candidate.fingerprint === fingerprint);
  if (!conflict) throw new NotEditable("This conflict is no longer there.");
  const { rule, subject } = conflict;
  return edit(folder, path, (review) => dismiss(review, { fingerprint, rule, subject }));
}

export function reopenConflict(folder: Folder, path: string, fingerprint: string): Promise<void> {
  return edit(folder, path, (review) => reopen(review, fingerprint));
}
