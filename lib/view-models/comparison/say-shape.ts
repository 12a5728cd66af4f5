import type { LaidBlock, LaidCell, LaidOpen } from "./lay-out-comparison";

/**
 * "Split into 2 paragraphs", where blocks of one row do not stand one for one. A paragraph that came, went or moved away
 * from between the others is no part of it.
 */
export function sayShape(group: Extract<LaidOpen, { kind: "pair" }>): string | null {
  if (group.same) return null;
  if (group.row === "split") return say("Split into", group.merged);
  return group.row === "merged" ? say("Merged from", group.older) : null;
}

function say(words: string, { blocks }: LaidCell): string | null {
  const count = blocks.filter(staysInPlace).length;
  return count > 1 ? `${words} ${count} paragraphs` : null;
}

function staysInPlace({ content }: LaidBlock): boolean {
  return content.some(({ runs }) => runs.some(({ kind, moved }) => kind === "equal" && !moved));
}
