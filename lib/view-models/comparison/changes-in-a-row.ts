import type { Change } from "@/lib/core/comparison/changes/change";

/**
 * Passages that came, or went, one right behind the other, with no word between them that stayed: a new list of eleven
 * items is eleven changes and often one decision. Each change of a row is given the row's name, short, for an attribute; those that
 * stand alone have none. `changes` are in reading order. Linear.
 */
export function changesInARow(
  changes: readonly Change[],
  older: string,
  newer: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let names = 0;
  let before: Change | null = null;
  for (const change of changes) {
    if (before && followsOn(before, change, older, newer)) {
      const row = found.get(before.key) ?? `${++names}`;
      found.set(before.key, row).set(change.key, row);
    }
    before = change;
  }
  return found;
}

function followsOn(before: Change, change: Change, older: string, newer: string): boolean {
  if (before.kind !== change.kind) return false;
  const [first, second, text] =
    change.kind === "inserted"
      ? [before.newer, change.newer, newer]
      : change.kind === "deleted"
        ? [before.older, change.older, older]
        : [null, null, ""];
  return first !== null && second !== null && nothingSaid(text, first.end, second.start);
}

/** Letters and figures say something; blanks, bullets and rules do not. */
function nothingSaid(text: string, from: number, to: number): boolean {
  return from <= to && to - from <= FARTHEST && !/[\p{L}\p{N}]/u.test(text.slice(from, to));
}

/** Characters between two passages that are looked at: more than any white space and bullets of a list. */
const FARTHEST = 80;
