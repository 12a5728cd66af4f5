import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { documentsReadBlind } from "@/lib/server/db/second-readings";

interface Commented {
  readonly olderVersionId: string | null;
  readonly version: { readonly document: { readonly id: string } };
}

/** Leaves out what others say of changes in documents that a person reads as a second reader and is not done with (0108). */
export async function withoutWordsOnChanges<Row extends Commented>(
  viewer: Person,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (!rows.some(({ olderVersionId }) => olderVersionId !== null)) return rows;
  const blind = await documentsReadBlind(viewer.userId);
  return rows.filter(
    ({ olderVersionId, version }) => olderVersionId === null || !blind.has(version.document.id),
  );
}
