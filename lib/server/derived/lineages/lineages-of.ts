import "server-only";
import {
  type LineageDecisionRow,
  type LinedVersionRow,
  listLineageDecisions,
  listLinedVersions,
} from "@/lib/server/db/lineages";
import { cachedResult } from "@/lib/server/derived/cached-result";
import { followInThread } from "@/lib/server/derived/positions/follow-in-thread";
import type { LineagesInput } from "./resolve-in-thread";
import { resolveLineages, type StoredLineage } from "./resolve-lineages";

/** Up to this many positions of all versions together are matched in less time than a thread needs to start. */
const SMALL = 400;

export interface DocumentLineages {
  readonly lineages: readonly StoredLineage[];
  readonly decisions: readonly LineageDecisionRow[];
  readonly versions: readonly LinedVersionRow[];
}

/**
 * The lineages of a document's positions: by what they say, and above that by what people said. This is the only place
 * that resolves them.
 */
export async function lineagesOf(documentId: string): Promise<DocumentLineages> {
  const [versions, decisions] = await Promise.all([
    listLinedVersions(documentId),
    listLineageDecisions(documentId),
  ]);
  const name = `lineages ${JSON.stringify([
    versions.map(({ id, positions }) => [id, positions.map((each) => [each.id, each.start, each.end])]),
    decisions,
  ])}`;
  const lineages = await cachedResult(name, async () => resolve({ versions, decisions }));
  return { lineages, decisions, versions };
}

async function resolve({ versions, decisions }: LineagesInput): Promise<readonly StoredLineage[]> {
  const positions = versions.reduce((sum, version) => sum + version.positions.length, 0);
  if (positions <= SMALL) return resolveLineages(versions, decisions);
  return followInThread("lib/server/derived/lineages/resolve-in-thread.ts", { versions, decisions });
}
