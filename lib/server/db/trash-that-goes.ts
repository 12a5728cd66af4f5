import "server-only";
import type { Prisma } from "@/lib/server/db/generated/client";

/** Things in the trash of a workspace: all of them, or those that were deleted before some moment. */
export interface Trashed {
  readonly workspaceId: string;
  readonly deletedAt: { readonly lt: Date } | { readonly not: null };
}

/** A paper that is there: without what it cites its words would be without their source. */
const citing = {
  removedAt: null,
  briefing: { deletedAt: null },
} satisfies Prisma.BriefingItemWhereInput;

const cited = {
  OR: [{ briefingItems: { some: citing } }, { briefingItemsOld: { some: citing } }],
} satisfies Prisma.VersionWhereInput;

/** Those that neither a hold nor a briefing keeps; versions in the trash are in documents of their own. */
export const documentsThatGo = ({ workspaceId, deletedAt }: Trashed) =>
  ({
    workspaceId,
    deletedAt,
    heldAt: null,
    versions: { none: cited },
    trash: { none: { versions: { some: cited } } },
    OR: [{ trashOfId: null }, { trashOf: { heldAt: null } }],
  }) satisfies Prisma.DocumentWhereInput;

/** What lies in a document that is in the trash itself goes with it. */
const notHeld = (workspaceId: string) =>
  ({ workspaceId, deletedAt: null, heldAt: null }) satisfies Prisma.DocumentWhereInput;

export const notesThatGo = ({ workspaceId, deletedAt }: Trashed) =>
  ({
    deletedAt,
    document: notHeld(workspaceId),
    briefingItems: { none: citing },
  }) satisfies Prisma.AnnotationWhereInput;

export const repliesThatGo = ({ workspaceId, deletedAt }: Trashed) =>
  ({ deletedAt, annotation: { document: notHeld(workspaceId) } }) satisfies Prisma.ReplyWhereInput;

export const commentsThatGo = ({ workspaceId, deletedAt }: Trashed) =>
  ({
    workspaceId,
    deletedAt,
    withdrawnAt: null,
    version: { document: notHeld(workspaceId) },
  }) satisfies Prisma.GuestCommentWhereInput;

export const briefingsThatGo = ({ workspaceId, deletedAt }: Trashed) =>
  ({ workspaceId, deletedAt }) satisfies Prisma.BriefingWhereInput;
