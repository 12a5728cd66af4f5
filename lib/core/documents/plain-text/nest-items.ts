import type { DraftBlock } from "@/lib/core/documents/draft-block";
import type { ListMarker } from "./list-marker";

interface OpenList {
  style: string;
  indent: number;
  level: number;
  last: number;
}

/**
 * Says how deep list items are nested, by indentation and by the order of their numbers ("(a)" after "1." lies inside
 * it), and which paragraphs continue an item. Changes the drafts; a depth the source gave is kept.
 */
export function nestItems(drafts: readonly DraftBlock[]): void {
  const open: OpenList[] = [];
  for (const draft of drafts) {
    if (draft.chrome !== null) continue;
    if (draft.kind === "heading") open.length = 0;
    else if (draft.kind === "list-item" && draft.numbering) draft.level = nest(open, draft.numbering, draft);
    else if (draft.kind === "paragraph" && !draft.sure) {
      const item = open.findLast((list) => draft.indent > list.indent + 1);
      if (item) draft.level = item.level;
      // Bullets end where a paragraph begins; a numbered item may have several paragraphs.
      else while (open.at(-1)?.last === 0) open.pop();
    }
  }
}

/** Finds the list this marker goes on with or opens one; answers its depth from 1. */
function nest(open: OpenList[], marker: ListMarker, draft: DraftBlock): number {
  const { indent } = draft;
  if (draft.sure && draft.level !== undefined) {
    open.length = 0;
    return draft.level;
  }
  while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent + 1) open.pop();
  const readings = marker.values.length > 0 ? marker.values : [{ style: marker.style, value: 0 }];
  for (let at = open.length - 1; at >= 0; at--) {
    const list = open[at];
    const same = list && readings.find((reading) => goesOn(list, reading));
    if (!list || !same) continue;
    open.length = at + 1;
    list.last = same.value;
    list.indent = indent;
    return list.level;
  }
  const top = open.at(-1);
  const first = readings.find((reading) => reading.value <= 1) ?? readings[0];
  const deeper = top && (indent > top.indent + 1 || (first?.value ?? 0) <= 1);
  if (!deeper) open.pop();
  const level = open.length + 1;
  open.push({ style: first?.style ?? marker.style, indent, level, last: first?.value ?? 0 });
  return level;
}

function goesOn(list: OpenList, reading: { readonly style: string; readonly value: number }): boolean {
  if (list.style !== reading.style) return false;
  // One that begins again at its first number stands where the former stood.
  return reading.value <= 1 || reading.value === list.last + 1;
}
