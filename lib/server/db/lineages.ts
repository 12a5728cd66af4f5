import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

const lined = {
  id: true,
  ordinal: true,
  text: true,
  positions: {
    select: { id: true, label: true, heading: true, start: true, end: true },
    orderBy: { ordinal: "asc" },
  },
} as const satisfies Prisma.VersionSelect;
export type LinedVersionRow = Prisma.VersionGetPayload<{ select: typeof lined }>;

const decision = {
  earlierId: true,
  laterId: true,
  kind: true,
  revision: true,
} as const satisfies Prisma.LineageDecisionSelect;
export type LineageDecisionRow = Prisma.LineageDecisionGetPayload<{ select: typeof decision }>;

/** The positions of all versions of a document, oldest version first. */
export function listLinedVersions(documentId: string): Promise<LinedVersionRow[]> {
  return query((prisma) =>
    prisma.version.findMany({
      where: { documentId },
      select: lined,
      orderBy: { ordinal: "asc" },
      relationLoadStrategy: "join",
    }),
  );
}

/** What people said of a document's positions, in the order they said it. */
export function listLineageDecisions(documentId: string): Promise<LineageDecisionRow[]> {
  return query((prisma) =>
    prisma.lineageDecision.findMany({
      where: { documentId },
      select: decision,
      orderBy: [{ at: "asc" }, { id: "asc" }],
    }),
  );
}

/** `revision` 0 for a pair nobody decided upon. `null`: somebody decided meanwhile; nothing is changed. */
export function decideLineage(
  viewer: Person,
  workspaceId: string,
  pair: { readonly documentId: string; readonly earlierId: string; readonly laterId: string },
  kind: "link" | "unlink" | "none",
  revision: number,
): Promise<{ readonly revision: number } | null> {
  const { earlierId, laterId } = pair;
  return inTransaction(async (transaction) => {
    const written = { kind, decidedById: viewer.userId, at: new Date() };
    const { count } =
      revision === 0
        ? await transaction.lineageDecision.createMany({
            data: { ...pair, ...written },
            skipDuplicates: true,
          })
        : await transaction.lineageDecision.updateMany({
            where: { earlierId, laterId, revision },
            data: { ...written, revision: { increment: 1 } },
          });
    if (count === 0) return null;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: kind === "none" ? "lineage.undecided" : kind === "link" ? "lineage.linked" : "lineage.unlinked",
      subject: `position:${laterId}`,
      details: { earlier: earlierId },
    });
    return { revision: revision + 1 };
  });
}
