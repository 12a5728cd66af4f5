import "server-only";
import type { ShareScope } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { query } from "./query";

/** Whether a link opens anything. Only "open" does; who asks is told of no difference between the others. */
export type ShareGateState = "open" | "early" | "expired" | "revoked" | "closed";

export interface ShareGate {
  readonly state: ShareGateState;
  readonly scope: ShareScope;
  /** Of the password it asks for first. */
  readonly passwordHash: string | null;
  readonly audience: "anyone" | "named" | "members";
  /** Whom it is for, where they are named. */
  readonly recipientIds: readonly string[];
}

const columns = {
  id: true,
  workspaceId: true,
  documentId: true,
  versionId: true,
  olderVersionId: true,
  positionId: true,
  codeId: true,
  briefingId: true,
  changeKey: true,
  withNotes: true,
  withNames: true,
  withReview: true,
  withNewer: true,
  withComments: true,
  passwordHash: true,
  opensAt: true,
  expiresAt: true,
  revokedAt: true,
  document: { select: { deletedAt: true } },
  code: { select: { deletedAt: true, mergedIntoId: true } },
  briefing: { select: { deletedAt: true } },
  createdBy: { select: { disabledAt: true } },
  audience: true,
  recipients: { where: { removedAt: null }, select: { id: true } },
} as const;

/** A link by its id. */
export const findShareGate = (id: string): Promise<ShareGate | null> => findGate({ id });

/** A link by what is stored of its token. */
export const findShareGateByHash = (tokenHash: string): Promise<ShareGate | null> => findGate({ tokenHash });

async function findGate(where: Prisma.ShareLinkWhereUniqueInput): Promise<ShareGate | null> {
  const row = await query((prisma) =>
    prisma.shareLink.findUnique({ where, select: columns, relationLoadStrategy: "join" }),
  );
  if (!row) return null;
  const { id: linkId, workspaceId, documentId, positionId, codeId, briefingId, changeKey } = row;
  const { withNotes, withNames, withReview, withNewer, withComments, passwordHash } = row;
  return {
    state: stateOf(row),
    scope: {
      linkId,
      workspaceId,
      documentId,
      positionId,
      topicId: codeId,
      briefingId,
      changeKey,
      withNotes,
      withNames,
      withReview,
      withNewer,
      withComments,
      versionIds: [row.olderVersionId, row.versionId].filter((id) => id !== null),
      expiresAt: row.expiresAt.toISOString(),
    },
    passwordHash,
    audience: row.audience,
    recipientIds: row.recipients.map(({ id }) => id),
  };
}

/** What a person shared is closed while the person is disabled. */
function stateOf(row: Prisma.ShareLinkGetPayload<{ select: typeof columns }>): ShareGateState {
  const now = new Date();
  const { document, code, briefing, createdBy, opensAt } = row;
  if (row.revokedAt) return "revoked";
  if (row.expiresAt <= now) return "expired";
  const isThere =
    document?.deletedAt === null ||
    (code?.deletedAt === null && code.mergedIntoId === null) ||
    briefing?.deletedAt === null;
  if (!isThere || createdBy.disabledAt) return "closed";
  return opensAt && opensAt > now ? "early" : "open";
}
