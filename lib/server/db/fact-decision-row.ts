import "server-only";
import type { FactDecision } from "@/lib/core/facts/apply-fact-decisions";
import { factCodec } from "@/lib/server/db/codecs/fact";
import type { Prisma } from "@/lib/server/db/generated/client";
import type { Decoded } from "./decoded";

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

type Stored = Prisma.FactDecisionGetPayload<{ select: typeof factDecisionRow }>;

export type FactDecisionRow = Decoded<Stored, FactDecision>;

export const decodeFactDecision = (row: Stored): FactDecisionRow => ({
  ...row,
  // Written by `putFactDecision` alone.
  decision: row.decision as FactDecision["decision"],
  fact: row.fact === null ? null : factCodec.decode(row.fact),
});
