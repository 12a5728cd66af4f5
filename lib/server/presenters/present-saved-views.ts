import "server-only";
import type { SavedViewsView, SavedViewView } from "@/lib/contracts/saved-view-view";
import { can, type Subject } from "@/lib/core/permissions/rules";
import type { Person } from "@/lib/core/permissions/viewer";
import type { SavedViewRow } from "@/lib/server/db/saved-views";

/** A view as the rules ask about it. */
export const savedViewSubject = ({
  workspaceId,
  ownerId,
  shared,
  deletedAt,
}: Pick<SavedViewRow, "workspaceId" | "ownerId" | "shared" | "deletedAt">): Subject => ({
  workspaceId,
  authorId: ownerId,
  onlyForId: shared ? null : ownerId,
  deleted: deletedAt !== null,
});

export function presentSavedViews(
  viewer: Person,
  workspaceId: string,
  rows: readonly SavedViewRow[],
): SavedViewsView {
  const views = rows.map((row): SavedViewView => {
    const subject = savedViewSubject(row);
    return {
      id: row.id,
      revision: row.revision,
      name: row.name,
      asked: row.asked,
      shared: row.shared,
      ownerName: row.ownerId === viewer.userId ? null : row.owner.name,
      may: {
        edit: can(viewer, row.shared ? "saved-view.share" : "saved-view.edit", subject),
        delete: can(viewer, "saved-view.delete", subject),
      },
    };
  });
  const isTheirs = ({ ownerName }: SavedViewView) => ownerName !== null;
  return {
    workspaceId,
    views: views.sort(
      (one, other) =>
        Number(isTheirs(one)) - Number(isTheirs(other)) ||
        one.name.localeCompare(other.name, "en", { numeric: true }),
    ),
    mayShare: can(viewer, "saved-view.share", { workspaceId, authorId: viewer.userId }),
  };
}
