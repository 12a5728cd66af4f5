import type { VersionRefView } from "@/lib/contracts/document-view";

type Place = Pick<VersionRefView, "id" | "ordinal">;

/**
 * Where a version that was just saved is best looked at: beside the one before it in time, or, where it is the earliest
 * now, beside the one that follows. `present` in order, as they were before. `null`: there is nothing beside it.
 */
export function compareNewVersion(
  present: readonly Place[],
  saved: Place,
): { readonly olderId: string; readonly newerId: string } | null {
  const others = present.filter(({ id }) => id !== saved.id);
  // Its ordinal counts from 1, and those behind it have moved on by one.
  const before = others[saved.ordinal - 2];
  const after = others[saved.ordinal - 1];
  if (before) return { olderId: before.id, newerId: saved.id };
  return after ? { olderId: saved.id, newerId: after.id } : null;
}
