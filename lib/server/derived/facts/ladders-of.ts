import "server-only";
import { defaultLadders, type Ladder } from "@/lib/core/facts/wording/commitment-ladder";

/** The ladders rewordings are read by in a workspace: its own, else those it starts with. */
export function laddersOf(workspace: {
  readonly wordingLadders: { readonly ladders: unknown } | null;
}): readonly Ladder[] {
  return workspace.wordingLadders ? (workspace.wordingLadders.ladders as readonly Ladder[]) : defaultLadders;
}
