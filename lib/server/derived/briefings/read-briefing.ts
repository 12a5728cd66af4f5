import "server-only";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findBriefing, listBriefingItems, listCitedVersions } from "@/lib/server/db/briefings";
import { itemStanding, toldChanges } from "./item-standing";

/** A briefing as it leaves for a page or a file, each item with whether it still stands. @throws AppError "not-found" */
export async function readBriefing(viewer: Viewer, briefingId: string) {
  const briefing = required(await findBriefing(briefingId));
  const { workspaceId, authorId, deletedAt } = briefing;
  assertCan(viewer, "briefing.read", { workspaceId, briefingId, authorId, deleted: deletedAt !== null });
  const items = await listBriefingItems(briefingId);
  const ids = items.flatMap(({ source }) =>
    source.kind === "note" ? [source.quote.versionId] : [source.olderVersionId, source.newerVersionId],
  );
  const inOrder = [...new Set(ids)];
  const versions = new Map((await listCitedVersions(inOrder)).map((row) => [row.id, row]));
  const told = await toldChanges(items, versions);
  return {
    briefing,
    items: items.map((item) => ({ ...item, standing: itemStanding(item, versions, told) })),
    versions: inOrder.flatMap((id) => versions.get(id) ?? []),
  };
}

export type BriefingRead = Awaited<ReturnType<typeof readBriefing>>;
