import "server-only";
import { type LineageMember, positionLineages } from "@/lib/core/documents/positions/position-lineages";
import type { LineageDecisionRow, LinedVersionRow } from "@/lib/server/db/lineages";

/** A position of a document in its lineage. */
export interface LinedPosition extends Pick<LineageMember, "state" | "score" | "by"> {
  readonly versionId: string;
  readonly position: LinedVersionRow["positions"][number];
}

/** One position through the versions: for each version, oldest first, where it is stated, or `null`. */
export type StoredLineage = readonly (LinedPosition | null)[];

/** Lineages of the positions of successive versions, oldest first, by what they say and by what people said. */
export function resolveLineages(
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
      positions: positions.map((position) => positionWords(text, position)),
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
export function positionWords(
  text: string,
  { label, start, end }: LinedVersionRow["positions"][number],
): string {
  const words = text.slice(start, end).trimStart();
  return words.startsWith(label) ? words.slice(label.length).replace(/^[.):\]\s]+/u, "") : words;
}
