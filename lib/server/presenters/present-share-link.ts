import "server-only";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ShareLinkRow } from "@/lib/server/db/share-links";

export function presentShareLink(viewer: Viewer, row: ShareLinkRow): ShareLinkView {
  const subject = { workspaceId: row.workspaceId, authorId: row.createdById };
  return {
    id: row.id,
    what: whatIsShared(row),
    createdByName: row.createdBy.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    makerDisabled: row.createdBy.disabledAt !== null,
    may: { revoke: row.revokedAt === null && can(viewer, "share.revoke", subject) },
  };
}

function whatIsShared({ document, code, version, olderVersion, position, withNotes }: ShareLinkRow): string {
  if (!document || !version) return `Topic “${code?.name ?? ""}”`;
  const versions = olderVersion ? `${olderVersion.label} compared with ${version.label}` : version.label;
  const part = position ? `, position ${position.label}` : "";
  return `${document.title}, ${versions}${part}${withNotes ? "" : ", without notes"}`;
}
