import "server-only";
import type { AddDifferencesInput } from "@/lib/contracts/briefing-input";
import { type KeptVersion, keepChange, keepFactChange } from "@/lib/core/briefings/keep-change";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertBriefingItems } from "@/lib/server/db/briefing-items";
import type { ReadableVersionRow } from "@/lib/server/db/documents";
import { briefingToWrite } from "@/lib/server/derived/briefings/briefing-to-write";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";

/**
 * Puts changes of a comparison, of words and of facts, at the end of a briefing, with the words they have now. What is in it already
 * stays as it is. @throws AppError "conflict" where the comparison does not tell one of them
 */
export async function addDifferences(
  viewer: Viewer,
  { briefingId, olderVersionId, newerVersionId, changeKeys, factKeys }: AddDifferencesInput,
): Promise<{ readonly added: number; readonly there: number }> {
  const { person, briefing } = await briefingToWrite(viewer, "briefing.edit", briefingId);
  const { older, newer, comparison, facts } = await readComparison(viewer, olderVersionId, newerVersionId);
  for (const { document } of [older, newer])
    if (document.workspaceId !== briefing.workspaceId) required(null);
  const changes = new Map(changesByBlock(comparison, older, newer).changes.map((each) => [each.key, each]));
  const stated = new Map((facts?.changes ?? []).map((each) => [each.key, each]));
  const [from, to] = [keptVersion(older), keptVersion(newer)];
  const sources = [
    ...factKeys.map((key) => keepFactChange(stated.get(key) ?? untold(), from, to)),
    ...changeKeys.map((key) => keepChange(changes.get(key) ?? untold(), from, to)),
  ];
  const added = await insertBriefingItems(person, briefing, sources);
  return { added, there: sources.length - added };
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
