import type { ComparisonRow, RowPiece } from "./comparison-rows";

/** A piece of a row with the side its range belongs to. */
export interface InlinePiece {
  readonly side: "older" | "newer";
  readonly piece: RowPiece;
}

/**
 * The pieces of a row as one line of reading: what both sides share once (as it stands in the newer text), what is
 * gone before what came in its place. Linear.
 */
export function inlinePieces(row: ComparisonRow): InlinePiece[] {
  const older = row.older.flatMap((block) => block.pieces);
  const newer = row.newer.flatMap((block) => block.pieces);
  // A passage that moved within the row stands twice: it is no common ground.
  const isShared = (piece: RowPiece) => piece.kind === "equal" && !piece.moved;
  const line: InlinePiece[] = [];
  let i = 0;
  /** Gone pieces up to the next shared one. */
  const gone = () => {
    for (let piece = older[i]; piece && !isShared(piece); piece = older[i]) {
      line.push({ side: "older", piece });
      i++;
    }
  };
  for (let j = 0; j < newer.length; j++) {
    const piece = newer[j] as RowPiece;
    const startsRun = j === 0 || isShared(newer[j - 1] as RowPiece);
    if (startsRun || isShared(piece)) gone();
    if (isShared(piece)) i++;
    line.push({ side: "newer", piece });
  }
  while (i < older.length) {
    gone();
    i++;
  }
  return line;
}
