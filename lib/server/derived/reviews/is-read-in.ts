import "server-only";
import type { SecondReadingRow } from "@/lib/server/db/second-readings";

/**
 * Whether a page writes in the reading that its person is in: the second one that they have open in the document, and of that
 * comparison, or the first one where they have none.
 */
export function isReadIn(
  open: SecondReadingRow | null,
  page: { readonly readingId: string | null; readonly olderVersionId: string; readonly versionId: string },
): boolean {
  if (open === null || page.readingId === null) return open === null && page.readingId === null;
  return (
    open.id === page.readingId &&
    open.olderVersionId === page.olderVersionId &&
    open.newerVersionId === page.versionId
  );
}

export const READ_OTHERWISE =
  "You have begun or finished a second reading of this document in another window. Nothing was saved; reload the page and judge there.";
