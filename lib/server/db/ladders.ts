import "server-only";
import { defaultLadders, type Ladder } from "@/lib/core/facts/wording/commitment-ladder";
import type { Person } from "@/lib/core/permissions/viewer";
import { laddersCodec } from "@/lib/server/db/codecs/ladders";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

/** The ladders a workspace has written; `null` where it uses those it started with. */
export async function findLadders(workspaceId: string) {
  const row = await query((prisma) =>
    prisma.wordingLadders.findUnique({
      where: { workspaceId },
      select: { ladders: true, revision: true, at: true, changedBy: { select: { name: true } } },
      relationLoadStrategy: "join",
    }),
  );
  return row && { ...row, ladders: laddersCodec.decode(row.ladders) };
}

/** A workspace with the ladders it reads rewordings by. */
export const withLadders = {
  select: { wordingLadders: { select: { ladders: true } } },
} as const satisfies Prisma.WorkspaceDefaultArgs;

/** The ladders of a workspace loaded `withLadders`: its own, else those it starts with. */
export const laddersOf = ({
  wordingLadders,
}: Prisma.WorkspaceGetPayload<typeof withLadders>): readonly Ladder[] =>
  wordingLadders ? laddersCodec.decode(wordingLadders.ladders) : defaultLadders;

/** Writes ladders over those of the given revision (0: over none). False where somebody wrote since; nothing is changed then. */
export function putLadders(
  viewer: Person,
  workspaceId: string,
  ladders: readonly Ladder[],
  revision: number,
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const written = {
      ladders: laddersCodec.encode(ladders),
      changedById: viewer.userId,
      at: new Date(),
    };
    const { count } =
      revision === 0
        ? await transaction.wordingLadders.createMany({
            data: { workspaceId, ...written },
            skipDuplicates: true,
          })
        : await transaction.wordingLadders.updateMany({
            where: { workspaceId, revision },
            data: { ...written, revision: { increment: 1 } },
          });
    if (count === 0) return false;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "ladders.changed",
      subject: `workspace:${workspaceId}`,
      details: { ladders: ladders.map(({ name }) => name).join(", "), revision: revision + 1 },
    });
    return true;
  });
}
