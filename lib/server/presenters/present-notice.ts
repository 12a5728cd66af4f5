import "server-only";
import type { NoticeView } from "@/lib/contracts/inbox-view";
import type { NoticeKind } from "@/lib/core/notes/whom-to-tell";
import type { NoticeRow } from "@/lib/server/db/inbox";
import { beginningOfWriting } from "./beginning-of-writing";

const KINDS: readonly NoticeKind[] = [
  "assigned",
  "changes",
  "mentioned",
  "replied",
  "version",
  "webhook",
  "guest",
];

/** Nothing of one whose kind a later release wrote, or whose note or version is no more. */
export function presentNotice(row: NoticeRow): readonly NoticeView[] {
  const kind = KINDS.find((each) => each === row.kind);
  const { annotation, version, olderVersion, reply, webhook, guestComment, changes } = row;
  const common = {
    id: row.id,
    byName: row.causedBy.name,
    at: row.at.toISOString(),
    read: row.readAt !== null,
    changesHref: null,
  };
  if (kind === "version" && version)
    return [
      {
        ...common,
        kind,
        href: `/versions/${version.id}`,
        changesHref: changesSince(version),
        documentTitle: version.document.title,
        versionLabel: version.label,
        note: null,
        changes: 0,
      },
    ];
  if (kind === "changes" && version && olderVersion && changes[0])
    return [
      {
        ...common,
        kind,
        href: `/compare/${olderVersion.id}/${version.id}#change-${changes[0].changeKey}`,
        documentTitle: version.document.title,
        versionLabel: `${olderVersion.label} ↔ ${version.label}`,
        note: null,
        changes: changes.length,
      },
    ];
  if (kind === "webhook" && webhook)
    return [
      {
        ...common,
        // Nobody did it: the server noticed.
        byName: "Variorum",
        kind,
        href: `/settings/webhooks/${webhook.id}`,
        documentTitle: "Webhooks",
        versionLabel: new URL(webhook.url).host,
        note: null,
        changes: 0,
      },
    ];
  if (kind === "guest" && guestComment) {
    const { id, linkId, recipient, guestName, positionLabel, resolvedAt, version: on } = guestComment;
    return [
      {
        ...common,
        byName: recipient?.email ?? guestName,
        kind,
        href: linkId ? `/settings/share-links/${linkId}#comment-${id}` : `/documents/${on.document.id}`,
        documentTitle: on.document.title,
        versionLabel: on.label,
        note: {
          quote: positionLabel ? `Position ${positionLabel}` : on.label,
          text: beginningOfWriting(guestComment.body),
          dueOn: null,
          resolved: resolvedAt !== null,
        },
        changes: 0,
      },
    ];
  }
  if (!kind || !annotation) return [];
  return [
    {
      ...common,
      kind,
      href: `/versions/${annotation.versionId}#note-${annotation.id}`,
      documentTitle: annotation.document.title,
      versionLabel: annotation.version.label,
      note: {
        quote: annotation.quote,
        text: beginningOfWriting(reply?.bodyText ?? annotation.bodyText),
        dueOn: annotation.dueOn,
        resolved: annotation.resolvedAt !== null,
      },
      changes: 0,
    },
  ];
}

/** The comparison with the version before it; the first one of its document has none. */
function changesSince({ id, document: { versions } }: NonNullable<NoticeRow["version"]>): string | null {
  const older = versions[versions.findIndex((each) => each.id === id) - 1];
  return older ? `/compare/${older.id}/${id}` : null;
}
