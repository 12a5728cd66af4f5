import type { Change } from "@/lib/core/comparison/changes/change";
import type { Range } from "@/lib/core/text/range";
import { wordEdits } from "./describe-change";

/** Where a change stands among those that replace the same words by the same words. */
export interface SameChange {
  /** The same for all of them; short, for an attribute. */
  readonly group: string;
  /** From 1, in the order given. */
  readonly number: number;
  readonly count: number;
}

/**
 * Groups changes that say the same in whatever sentence they stand: "Office" → "Bureau" at six places is one decision, not
 * six. Cosmetic edits beside it do not tell two changes apart. A passage that came, went or moved as a whole is the same
 * where all its words are. Changes that stand alone are in no group. Linear.
 */
export function sameChanges(
  changes: readonly Change[],
  older: string,
  newer: string,
): ReadonlyMap<string, SameChange> {
  const groups = new Map<string, string[]>();
  for (const change of changes) {
    const content = contentOf(change, older, newer);
    const group = groups.get(content);
    if (group) group.push(change.key);
    else groups.set(content, [change.key]);
  }
  const found = new Map<string, SameChange>();
  let names = 0;
  for (const keys of groups.values()) {
    if (keys.length < 2) continue;
    const group = `${++names}`;
    for (const [at, key] of keys.entries()) found.set(key, { group, number: at + 1, count: keys.length });
  }
  return found;
}

function contentOf(change: Change, older: string, newer: string): string {
  const edits = change.kind === "modified" ? wordEdits(change, older, newer) : [];
  const real = edits.filter(({ cosmetic }) => cosmetic.length === 0);
  const told = real.length > 0 ? real : edits;
  // A repeated passage has the same key with a number behind it.
  if (told.length === 0) return `${change.key.split("-", 1)[0]}`;
  const words = ({ start, end }: Range, text: string) => text.slice(start, end).trim();
  return JSON.stringify(told.map((edit) => [words(edit.older, older), words(edit.newer, newer)]));
}
