import "server-only";
import type { TrashItemView } from "@/lib/contracts/trash-view";
import { leavesAt } from "@/lib/core/documents/trash-days";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { TrashRows } from "@/lib/server/db/trash";
import { beginningOfWriting } from "./beginning-of-writing";

/**
 * One list, what was deleted last first.
 * @param keptDays for how many days things are kept, and the `going`, which nothing keeps for longer
 */
export function presentTrash(
  viewer: Viewer,
  workspaceId: string,
  { documents, notes, briefings, comments }: TrashRows,
  { keptDays, going }: { readonly keptDays: number | null; readonly going: ReadonlySet<string> },
) {
  const at = (deletedAt: Date | null) => deletedAt?.toISOString() ?? "";
  const times = (deletedAt: Date | null, goes: boolean) => ({
    deletedAt: at(deletedAt),
    leavesAt:
      deletedAt && keptDays !== null && goes
        ? new Date(leavesAt(deletedAt.getTime(), keptDays)).toISOString()
        : null,
  });
  const items: TrashItemView[] = [
    ...documents.map((row): TrashItemView => {
      const [version] = row.versions;
      const shared = { lang: row.lang, ...times(row.deletedAt, going.has(row.id)), revision: 0 };
      if (row.trashOfId && version)
        return {
          ...shared,
          kind: "version",
          id: version.id,
          what: version.label,
          where: `a version of ${row.title}`,
          may: { restore: can(viewer, "version.delete", { workspaceId }) },
        };
      const { versions } = row._count;
      return {
        ...shared,
        kind: "document",
        id: row.id,
        what: row.title,
        where: `a document with ${versions === 1 ? "one version" : `${versions} versions`}`,
        may: { restore: can(viewer, "document.delete", { workspaceId }) },
      };
    }),
    ...notes.map(
      (row): TrashItemView => ({
        kind: "note",
        id: row.id,
        what: beginningOfWriting(row.bodyText) || `“${beginningOfWriting(row.quote)}”`,
        where: `a note by ${row.author.name} in ${row.document.title}`,
        lang: row.document.lang,
        ...times(row.deletedAt, going.has(row.id)),
        revision: row.revision,
        may: { restore: can(viewer, "annotation.delete", { workspaceId, authorId: row.authorId }) },
      }),
    ),
    ...briefings.map(
      (row): TrashItemView => ({
        kind: "briefing",
        id: row.id,
        what: row.title,
        where: `a briefing by ${row.author.name}`,
        // Nobody says which language a title is in.
        lang: "",
        ...times(row.deletedAt, true),
        revision: 0,
        may: { restore: can(viewer, "briefing.delete", { workspaceId, authorId: row.authorId }) },
      }),
    ),
    ...comments.map(
      (row): TrashItemView => ({
        kind: "comment",
        id: row.id,
        what: beginningOfWriting(row.body),
        where: `a comment by ${row.recipient?.email ?? row.guestName}, a guest, in ${row.version.document.title}`,
        lang: "",
        ...times(row.deletedAt, going.has(row.id)),
        revision: row.revision,
        may: {
          restore: can(viewer, "guest-comment.remove", {
            workspaceId,
            ...(row.link ? { authorId: row.link.createdById } : {}),
          }),
        },
      }),
    ),
  ];
  return items.sort((left, right) => (left.deletedAt < right.deletedAt ? 1 : -1));
}
