import "server-only";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ShareLinkRow } from "@/lib/server/db/share-links";

export function presentShareLink(viewer: Viewer, row: ShareLinkRow): ShareLinkView {
  const subject = { workspaceId: row.workspaceId, authorId: row.createdById };
  const { id, label, recipient, opened, createdById } = row;
  const hasAddresses = row.audience === "named" && row.revokedAt === null;
  const ended = row.revokedAt !== null || row.expiresAt <= new Date();
  return {
    id,
    what: whatIsShared(row),
    shows: whatElseIsShown(row),
    label,
    recipient,
    of: whatItIsOf(row),
    asksPassword: row.passwordHash !== null,
    named: row._count.recipients,
    membersOnly: row.audience === "members",
    takesComments: row.withComments,
    comments: row._count.guestComments,
    opensAt: row.opensAt?.toISOString() ?? null,
    opened,
    lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
    createdById,
    createdByName: row.createdBy.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    makerDisabled: row.createdBy.disabledAt !== null,
    may: {
      revoke: row.revokedAt === null && can(viewer, "share.revoke", subject),
      readLog: can(viewer, "share.log", subject),
      allowComments:
        !ended &&
        row.version !== null &&
        row.audience !== "members" &&
        can(viewer, "share.allow-comments", subject),
      refuseComments: !ended && row.withComments && can(viewer, "share.refuse-comments", subject),
      removeAddresses: hasAddresses && can(viewer, "share.remove-address", subject),
      addAddresses: hasAddresses && can(viewer, "share.add-address", subject),
    },
  };
}

function whatItIsOf({ document, documentId, code, briefing }: ShareLinkRow): ShareLinkView["of"] {
  if (briefing) return briefing;
  return { id: documentId ?? code?.id ?? "", title: document?.title ?? code?.name ?? "" };
}

function whatIsShared({
  document,
  code,
  briefing,
  version,
  olderVersion,
  position,
  changeKey,
}: ShareLinkRow): string {
  if (briefing) return `Briefing “${briefing.title}”`;
  if (!document || !version) return `Topic “${code?.name ?? ""}”`;
  const versions = olderVersion ? `${olderVersion.label} compared with ${version.label}` : version.label;
  const part = position ? `, position ${position.label}` : changeKey ? ", one change" : "";
  return `${document.title}, ${versions}${part}`;
}

/** What a link to a document shows besides its words. */
function whatElseIsShown({
  code,
  briefing,
  changeKey,
  withNotes,
  withNames,
  withReview,
  withNewer,
  withComments,
}: ShareLinkRow): string[] {
  if (briefing) return ["quotes, comments and notes", "names shown"];
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
    ...(withComments ? ["guests may comment"] : []),
  ];
}
