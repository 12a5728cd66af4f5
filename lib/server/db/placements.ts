import "server-only";
import type { PlacementStatus } from "@/lib/core/anchoring/placement";
import type { Person } from "@/lib/core/permissions/viewer";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

/** Where the rules put one annotation in one version. */
export interface ComputedPlacement {
  readonly annotationId: string;
  readonly versionId: string;
  readonly status: PlacementStatus;
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  readonly method: string;
  readonly engineVersion: string;
}

const decided = { decision: true, revision: true } as const satisfies Prisma.PlacementSelect;
export type PlacementDecisionRow = Prisma.PlacementGetPayload<{ select: typeof decided }>;

/** Stores what the rules found; what a person has decided stays as it is. */
export async function upsertPlacements(placements: readonly ComputedPlacement[]): Promise<void> {
  // PostgreSQL takes at most 65,535 values a statement; eight a row.
  for (let from = 0; from < placements.length; from += 5_000) {
    const rows = placements.slice(from, from + 5_000);
    await query(
      (prisma) => prisma.$executeRaw`
        INSERT INTO "Placement" ("annotationId", "versionId", "status", "start", "end", "score", "method", "engineVersion")
        SELECT (r->>'annotationId')::uuid, (r->>'versionId')::uuid, (r->>'status')::"PlacementStatus", (r->>'start')::int,
          (r->>'end')::int, (r->>'score')::float8, r->>'method', r->>'engineVersion'
        FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r
        ON CONFLICT ("annotationId", "versionId") DO UPDATE SET "status" = EXCLUDED."status", "start" = EXCLUDED."start",
          "end" = EXCLUDED."end", "score" = EXCLUDED."score", "method" = EXCLUDED."method",
          "engineVersion" = EXCLUDED."engineVersion"
        WHERE "Placement"."decision" IS NULL`,
    );
  }
}

/** The texts that passages are carried between. */
export async function listVersionTexts(versionIds: readonly string[]) {
  const rows = await query((prisma) =>
    prisma.version.findMany({
      where: { id: { in: [...versionIds] } },
      select: { id: true, documentId: true, ordinal: true, text: true, blocks: true, lang: true },
    }),
  );
  return rows.map((row) => ({ ...row, blocks: blocksCodec.decode(row.blocks) }));
}

/** Writes a person's decision, or with `decision` null the rules' own placement back. `null`: stale revision. */
export function updatePlacement(
  viewer: Person,
  workspaceId: string,
  revision: number,
  placement: Omit<ComputedPlacement, "engineVersion">,
  decision: "confirmed" | "re_attached" | "left_orphaned" | null,
): Promise<PlacementDecisionRow | null> {
  const { annotationId, versionId, ...place } = placement;
  return inTransaction(async (transaction) => {
    const { count } = await transaction.placement.updateMany({
      where: { annotationId, versionId, revision },
      data: {
        ...place,
        decision,
        decidedById: decision && viewer.userId,
        decidedAt: decision && new Date(),
        revision: { increment: 1 },
      },
    });
    if (count === 0) return null;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: decision ? "placement.decided" : "placement.undecided",
      subject: `annotation:${annotationId}`,
      details: { versionId, decision: decision ?? "none" },
    });
    return { decision, revision: revision + 1 };
  });
}
