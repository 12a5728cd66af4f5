import "server-only";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ShareLinkRow } from "@/lib/server/db/share-links";

export function presentShareLink(viewer: Viewer, row: ShareLinkRow): ShareLinkView {
  const subject = { workspaceId: row.workspaceId, authorId: row.createdById };
  const { id, label, recipient, opened, createdById } = row;
  return {
    id,
    what: whatIsShared(row),
    shows: whatElseIsShown(row),
    label,
    recipient,
    of: { id: row.documentId ?? row.code?.id ?? "", title: row.document?.title ?? row.code?.name ?? "" },
    asksPassword: row.passwordHash !== null,
    opensAt: row.opensAt?.toISOString() ?? null,
    opened,
    lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
    createdById,
    createdByName: row.createdBy.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    makerDisabled: row.createdBy.disabledAt !== null,
    may: { revoke: row.revokedAt === null && can(viewer, "share.revoke", subject) },
  };
}

function whatIsShared({ document, code, version, olderVersion, position, changeKey }: ShareLinkRow): string {
  if (!document || !version) return `Topic “${code?.name ?? ""}”`;
  const versions = olderVersion ? `${olderVersion.label} compared with ${version.label}` : version.label;
  const part = position ? `, position ${position.label}` : changeKey ? ", one change" : "";
  return `${document.title}, ${versions}${part}`;
}

/** What a link to a document shows besides its words. */
function whatElseIsShown({
  code,
  changeKey,
  withNotes,
  withNames,
  withReview,
  withNewer,
}: ShareLinkRow): string[] {
  if (code) return ["quotes and stances", "no names"];
  const said = changeKey ? withReview : withNotes;
  return [
    changeKey
      ? withReview
        ? "with its review"
        : "without its review"
      : withNotes
        ? "with notes"
        : "without notes",
    ...(said ? [withNames ? "names shown" : "names hidden"] : []),
    ...(withNewer ? ["with the newest wording"] : []),
  ];
}
