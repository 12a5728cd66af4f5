import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

export const signOff = {
  id: true,
  documentId: true,
  olderVersionId: true,
  newerVersionId: true,
  signedById: true,
  signedBy: { select: { name: true } },
  signedAt: true,
  dissent: true,
  reviewed: true,
  total: true,
  digest: true,
} as const satisfies Prisma.SignOffSelect;

export type SignOffRow = Prisma.SignOffGetPayload<{ select: typeof signOff }>;

type Signed = Pick<
  SignOffRow,
  "documentId" | "olderVersionId" | "newerVersionId" | "dissent" | "reviewed" | "total" | "digest"
>;

export function insertSignOff(viewer: Person, workspaceId: string, signed: Signed): Promise<void> {
  return inTransaction(async (transaction) => {
    await transaction.signOff.create({
      data: { ...signed, signedById: viewer.userId },
      select: { id: true },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "change.signed-off",
      subject: `version:${signed.newerVersionId}`,
      details: { reviewed: signed.reviewed, of: signed.total, dissent: signed.dissent !== "" },
    });
  });
}

/** A sign-off with what the permission needs. */
export function findSignOffSubject(id: string) {
  return query((prisma) =>
    prisma.signOff.findUnique({
      where: { id },
      select: {
        id: true,
        signedById: true,
        newerVersionId: true,
        document: { select: { workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

/** Takes a sign-off out of what is shown; that it was given and withdrawn stays in the log. */
export function withdrawSignOff(
  viewer: Person,
  workspaceId: string,
  { id, newerVersionId }: { readonly id: string; readonly newerVersionId: string },
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.signOff.updateMany({
      where: { id, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "change.sign-off-withdrawn",
      subject: `version:${newerVersionId}`,
    });
  });
}
