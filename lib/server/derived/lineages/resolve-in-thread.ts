import "server-only";
import type { LineageDecisionRow, LinedVersionRow } from "@/lib/server/db/lineages";
import { answerFromWorker } from "@/lib/server/threads/answer-from-worker";
import { resolveLineages } from "./resolve-lineages";

export interface LineagesInput {
  readonly versions: readonly LinedVersionRow[];
  readonly decisions: readonly LineageDecisionRow[];
}

/** The lineages of a long paper in a thread of its own, so that other people's pages do not wait for them. */
export function run({ versions, decisions }: LineagesInput): Promise<void> {
  return answerFromWorker(async () => resolveLineages(versions, decisions));
}
