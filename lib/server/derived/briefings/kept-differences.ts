import "server-only";
import type { AddToBriefingInput } from "@/lib/contracts/briefing-input";
import type { BriefingSource } from "@/lib/core/briefings/briefing-source";
import { type KeptVersion, keepChange, keepFactChange } from "@/lib/core/briefings/keep-change";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ReadableVersionRow } from "@/lib/server/db/documents";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";

/**
 * What two versions of a workspace differ in, as a briefing keeps it: facts first, then changes of words, each as asked.
 * @throws AppError "conflict" where the comparison does not tell one of them
 */
export async function keptDifferences(
  viewer: Viewer,
  workspaceId: string,
  { olderVersionId, newerVersionId, changeKeys, factKeys }: NonNullable<AddToBriefingInput["compared"]>,
): Promise<readonly BriefingSource[]> {
  const { older, newer, comparison, facts } = await readComparison(viewer, olderVersionId, newerVersionId);
  for (const { document } of [older, newer]) if (document.workspaceId !== workspaceId) required(null);
  const changes = new Map(changesByBlock(comparison, older, newer).changes.map((each) => [each.key, each]));
  const stated = new Map((facts?.changes ?? []).map((each) => [each.key, each]));
  const [from, to] = [keptVersion(older), keptVersion(newer)];
  return [
    ...factKeys.map((key) => keepFactChange(stated.get(key) ?? untold(), from, to)),
    ...changeKeys.map((key) => keepChange(changes.get(key) ?? untold(), from, to)),
  ];
}

function untold(): never {
  throw new AppError(
    "conflict",
    "A change that you chose is not in this comparison any more. Nothing was added; reload the page and choose again.",
  );
}

const keptVersion = ({ id, label, text, positions, document }: ReadableVersionRow): KeptVersion => ({
  id,
  label,
  text,
  positions,
  documentId: document.id,
  documentTitle: document.title,
});
