import type { Block } from "@/lib/core/documents/block";
import type { NumberedPosition } from "@/lib/core/documents/canonical-document";
import { findPositions } from "./find-positions";

/** Which positions stay after lines were folded or brought back, and which appear. */
export interface RefoldedPositions {
  /** Places in the old list, in order. */
  readonly kept: readonly number[];
  /** Read from lines that were brought back; they overlap none that was kept. */
  readonly added: readonly NumberedPosition[];
}

/**
 * The positions of a text some of whose blocks a person has folded or brought back. A position goes only when none of
 * its lines is left in the text; one is added only where the rules read it now and did not before. All others keep
 * their range, so that what people edited and noted stays.
 */
export function refoldPositions(
  text: string,
  before: readonly Block[],
  after: readonly Block[],
  positions: readonly Pick<NumberedPosition, "range">[],
  lang: string | null,
): RefoldedPositions {
  const kept = positions.flatMap(({ range }, at) =>
    after.some((block) => block.chrome === null && block.start < range.end && range.start < block.end)
      ? [at]
      : [],
  );
  const known = new Set(findPositions(text, before, lang).map(({ range }) => range.start));
  const added = findPositions(text, after, lang).filter(
    ({ range }) =>
      !known.has(range.start) &&
      !kept.some((at) => {
        const other = positions[at]?.range;
        return other !== undefined && other.start < range.end && range.start < other.end;
      }),
  );
  return { kept, added };
}
