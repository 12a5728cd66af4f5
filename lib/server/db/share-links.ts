import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

const versionName = { select: { id: true, label: true } } as const;
const listed = {
  id: true,
  workspaceId: true,
  documentId: true,
  createdById: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  label: true,
  recipient: true,
  withNotes: true,
  withNames: true,
  withReview: true,
  withNewer: true,
  withComments: true,
  passwordHash: true,
  opensAt: true,
  opened: true,
  lastOpenedAt: true,
  changeKey: true,
  createdBy: { select: { name: true, disabledAt: true } },
  document: { select: { title: true } },
  code: { select: { id: true, name: true } },
  briefing: { select: { id: true, title: true } },
  version: versionName,
  olderVersion: versionName,
  position: { select: { label: true } },
  audience: true,
  _count: {
    select: {
      recipients: { where: { removedAt: null } },
      guestComments: { where: { deletedAt: null } },
    },
  },
} as const;

/** Counts that somebody came in by a link. */
export async function updateShareLinkOpened(id: string): Promise<void> {
  await query((prisma) =>
    prisma.shareLink.updateMany({
      where: { id },
      data: { opened: { increment: 1 }, lastOpenedAt: new Date() },
    }),
  );
}

export type ShareLinkRow = NonNullable<Awaited<ReturnType<typeof findShareLink>>>;

export function findShareLink(id: string) {
  return query((prisma) =>
    prisma.shareLink.findUnique({ where: { id }, select: listed, relationLoadStrategy: "join" }),
  );
}

/** What a permission needs of links. */
export function listShareLinkSubjects(ids: readonly string[]) {
  return query((prisma) =>
    prisma.shareLink.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, workspaceId: true, createdById: true, revokedAt: true },
    }),
  );
}

export function listShareLinks(workspaceIds: readonly string[]) {
  return query((prisma) =>
    prisma.shareLink.findMany({
      where: { workspaceId: { in: [...workspaceIds] } },
      select: listed,
      orderBy: { createdAt: "desc" },
      take: 500,
      relationLoadStrategy: "join",
    }),
  );
}

export interface NewShareLink {
  readonly tokenHash: string;
  readonly workspaceId: string;
  /** Of a document, a topic's code, or a briefing. */
  readonly documentId?: string;
  readonly versionId?: string;
  readonly olderVersionId?: string | null;
  readonly positionId?: string | null;
  readonly codeId?: string;
  readonly briefingId?: string;
  readonly changeKey?: string | null;
  readonly label: string;
  readonly recipient: string;
  readonly withNotes: boolean;
  readonly withNames: boolean;
  readonly withReview?: boolean;
  readonly withNewer?: boolean;
  readonly withComments?: boolean;
  readonly passwordHash: string | null;
  readonly opensAt: Date | null;
  readonly createdById: string;
  readonly expiresAt: Date;
  /** Whom it is for, each address once; anyone where there is none. */
  readonly emails: readonly string[];
  /** Only members who are signed in. */
  readonly membersOnly: boolean;
}

export function insertShareLink(viewer: Viewer, { emails, membersOnly, ...link }: NewShareLink) {
  return inTransaction(async (transaction) => {
    const { workspaceId } = link;
    const audience = membersOnly ? "members" : emails.length > 0 ? "named" : "anyone";
    const recipients = { create: emails.map((email) => ({ email, workspaceId })) };
    const row = await transaction.shareLink.create({
      data: { ...link, audience, recipients },
      select: listed,
    });
    await insertAudit(transaction, {
      workspaceId: link.workspaceId,
      actor: actorOf(viewer),
      action: "share-link.created",
      subject: `share-link:${row.id}`,
      details: {
        ...(link.codeId
          ? { codeId: link.codeId }
          : link.briefingId
            ? { briefingId: link.briefingId }
            : { versionId: link.versionId ?? null }),
        label: link.label,
        recipient: link.recipient,
        ...(emails.length > 0 ? { addresses: emails.length } : {}),
        ...(membersOnly ? { membersOnly } : {}),
        ...(link.withComments ? { withComments: true } : {}),
        expiresAt: link.expiresAt.toISOString(),
      },
    });
    return row;
  });
}

/** Lets guests comment, or no longer; the same again is not written. */
export function updateShareLinkComments(
  viewer: Viewer,
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
  withComments: boolean,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.shareLink.updateMany({
      where: { id, revokedAt: null, withComments: !withComments },
      data: { withComments },
    });
    if (count > 0)
      await insertAudit(transaction, {
        workspaceId,
        actor: actorOf(viewer),
        action: withComments ? "share-link.comments-allowed" : "share-link.comments-refused",
        subject: `share-link:${id}`,
      });
  });
}

/** Ends links, all or none; those that were revoked before stay as they are. */
export async function updateShareLinksRevoked(
  viewer: Viewer,
  links: readonly { readonly id: string; readonly workspaceId: string }[],
): Promise<void> {
  await inTransaction(async (transaction) => {
    const at = new Date();
    for (const { id, workspaceId } of links) {
      const { count } = await transaction.shareLink.updateMany({
        where: { id, revokedAt: null },
        data: { revokedAt: at },
      });
      if (count > 0)
        await insertAudit(transaction, {
          workspaceId,
          actor: actorOf(viewer),
          action: "share-link.revoked",
          subject: `share-link:${id}`,
        });
    }
  });
}
