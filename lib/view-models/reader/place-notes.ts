/** A note beside the text: where its passage begins, and how tall it is. Pixels of the column. */
export interface NoteBox {
  readonly id: string;
  readonly wanted: number;
  readonly height: number;
}

/**
 * The top of every note, in the order given: at its passage where there is room, else pushed down, so that none ever covers
 * another and at least `gap` is left between two. The note `heldId`, if any, stands exactly at its passage as far as the
 * notes before it can make room upwards; the column begins at 0. Linear time.
 */
export function placeNotes(
  boxes: readonly NoteBox[],
  gap: number,
  heldId: string | null = null,
): readonly number[] {
  const tops: number[] = [];
  let free = 0;
  boxes.forEach((box, at) => {
    const top = Math.max(box.wanted, free);
    tops.push(top);
    if (box.id === heldId) pullUp(boxes, tops, at, gap);
    free = (tops[at] ?? 0) + box.height + gap;
  });
  return tops;
}

/** Moves note `at` up to where it wants to be and those before it just as far as they are in its way. */
function pullUp(boxes: readonly NoteBox[], tops: number[], at: number, gap: number): void {
  const stackedAbove = boxes.slice(0, at).reduce((sum, box) => sum + box.height + gap, 0);
  let limit = Math.max(boxes[at]?.wanted ?? 0, stackedAbove);
  if (limit >= (tops[at] ?? 0)) return;
  tops[at] = limit;
  for (let before = at - 1; before >= 0; before--) {
    limit -= (boxes[before]?.height ?? 0) + gap;
    if ((tops[before] ?? 0) <= limit) return;
    tops[before] = limit;
  }
}
