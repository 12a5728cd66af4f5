import "server-only";
import type {
  PassageHistoryView,
  PassageInVersionView,
  PassageStatus,
} from "@/lib/contracts/passage-history-view";
import { mapRange } from "@/lib/core/comparison/changes/map-range";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { Range } from "@/lib/core/text/range";
import {
  findReadableVersion,
  listReadableVersions,
  type ReadableVersionRow,
} from "@/lib/server/db/documents";
import { computeComparison, storedComparison } from "@/lib/server/derived/comparisons/comparison-of";
import { presentDocumentRef, presentVersionRef } from "@/lib/server/presenters/present-version-ref";

/**
 * One passage through all versions of its document: carried from version to version through their comparisons, both
 * ways from the one it was asked for in. Where a version does not have it, it is "not stated", and those beyond are
 * looked up from the last version that had it.
 */
export async function openPassageHistory(
  viewer: Viewer,
  versionId: string,
  range: Range,
): Promise<PassageHistoryView> {
  const asked = required(await findReadableVersion(versionId));
  assertCan(viewer, "passage.read", {
    workspaceId: asked.document.workspaceId,
    documentId: asked.document.id,
    deleted: asked.document.deletedAt !== null,
  });
  if (!(range.start >= 0 && range.start < range.end && range.end <= asked.text.length)) {
    throw new AppError("not-found", "This passage is not in the text.");
  }
  const found = await listReadableVersions(asked.document.versions.map(({ id }) => id));
  const rows = [...found].sort((a, b) => a.ordinal - b.ordinal);
  const at = rows.findIndex(({ id }) => id === versionId);
  const ranges = new Map<string, Range>([[versionId, range]]);
  const moved = new Set<string>();
  for (const later of [false, true]) {
    let from = required(rows[at]);
    const way = later ? rows.slice(at + 1) : rows.slice(0, at).reverse();
    for (const to of way) {
      const here = required(ranges.get(from.id));
      const carried = later ? await carry(from, to, here, "older") : await carry(to, from, here, "newer");
      if (!carried) continue;
      ranges.set(to.id, carried.range);
      if (carried.moved) moved.add(later ? to.id : from.id);
      from = to;
    }
  }
  let before: string | null = null;
  const passages = rows.map((row): PassageInVersionView => {
    const place = ranges.get(row.id) ?? null;
    const text = place && row.text.slice(place.start, place.end);
    const status = statusOf(text, before, moved.has(row.id));
    before = text ?? before;
    return { version: presentVersionRef(row), range: place, text, status };
  });
  return { document: presentDocumentRef(asked.document), versionId, passages };
}

async function carry(
  older: ReadableVersionRow,
  newer: ReadableVersionRow,
  range: Range,
  from: "older" | "newer",
): Promise<{ range: Range; moved: boolean } | null> {
  const comparison = (await storedComparison(older.id, newer.id)) ?? (await computeComparison(older, newer));
  const mapped = mapRange(comparison, range, from);
  if (mapped.status === "gone" || mapped.share < LEAST_SHARE) return null;
  return { range: mapped.range, moved: mapped.status === "moved" || ("moved" in mapped && mapped.moved) };
}

/** With less of its words the passage there is another one. */
const LEAST_SHARE = 0.2;

function statusOf(text: string | null, before: string | null, moved: boolean): PassageStatus {
  if (text === null) return "not stated";
  if (before === null) return "first";
  if (text === before) return moved ? "moved" : "unchanged";
  return moved ? "moved and reworded" : "reworded";
}
