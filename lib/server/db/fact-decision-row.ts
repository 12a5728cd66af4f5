import "server-only";
import type { Prisma } from "@/lib/server/db/generated/client";

/** What somebody said of a fact, with their name. */
export const factDecisionRow = {
  versionId: true,
  factKey: true,
  decision: true,
  fact: true,
  revision: true,
  at: true,
  decidedBy: { select: { name: true } },
} as const satisfies Prisma.FactDecisionSelect;

export type FactDecisionRow = Prisma.FactDecisionGetPayload<{ select: typeof factDecisionRow }>;
