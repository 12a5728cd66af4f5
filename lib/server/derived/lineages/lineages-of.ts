import "server-only";
import { type LineageMember, positionLineages } from "@/lib/core/documents/positions/position-lineages";
import {
  type LineageDecisionRow,
  type LinedVersionRow,
  listLineageDecisions,
  listLinedVersions,
} from "@/lib/server/db/lineages";
import { remembered } from "@/lib/server/derived/remembered";

/** A position of a document in its lineage. */
export interface LinedPosition extends Pick<LineageMember, "state" | "score" | "by"> {
  readonly versionId: string;
  readonly position: LinedVersionRow["positions"][number];
}

/** One position through the versions: for each version, oldest first, where it is stated, or `null`. */
export type StoredLineage = readonly (LinedPosition | null)[];

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
  return { lineages: remembered(name, () => resolveLineages(versions, decisions)), decisions, versions };
}

function resolveLineages(
  versions: readonly LinedVersionRow[],
  decisions: readonly LineageDecisionRow[],
): StoredLineage[] {
  const refs = new Map(
    versions.flatMap(({ id: versionId, positions }) =>
      positions.map(({ id }, ordinal) => [id, { versionId, ordinal }] as const),
    ),
  );
  const resolved = positionLineages(
    versions.map(({ id, text, positions }) => ({
      id,
      positions: positions.map((position) => wordsOf(text, position)),
    })),
    decisions.flatMap(({ earlierId, laterId, kind }) => {
      const [earlier, later] = [refs.get(earlierId), refs.get(laterId)];
      return earlier && later && (kind === "link" || kind === "unlink") ? [{ kind, earlier, later }] : [];
    }),
  );
  return resolved.map(({ members }) =>
    members.map((member, at) => {
      const position = member && versions[at]?.positions[member.ordinal];
      if (!member || !position) return null;
      const { versionId, state, score, by } = member;
      return { versionId, state, score, by, position };
    }),
  );
}

/** A position's words without its printed number: two versions that only count differently say the same. */
function wordsOf(text: string, { label, start, end }: LinedVersionRow["positions"][number]): string {
  const words = text.slice(start, end).trimStart();
  return words.startsWith(label) ? words.slice(label.length).replace(/^[.):\]\s]+/u, "") : words;
}
