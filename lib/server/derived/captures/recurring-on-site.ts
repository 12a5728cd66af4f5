import "server-only";
import type { Block } from "@/lib/core/documents/block";
import { findRecurring, type Recurring } from "@/lib/core/documents/furniture/find-recurring";
import { listPagesOfSite } from "@/lib/server/db/provenance";

interface CapturedPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sourceUrl: string | null;
  readonly workspaceId: string;
  /** `null` where the document is not there yet. */
  readonly documentId: string | null;
}

/** Lines of a page that stand on other captures of its site in this workspace too; none where its site is not known. */
export async function recurringOnSite(page: CapturedPage): Promise<readonly Recurring[]> {
  const { sourceUrl, workspaceId, documentId } = page;
  if (sourceUrl === null || !URL.canParse(sourceUrl)) return [];
  const others = await listPagesOfSite(workspaceId, new URL(sourceUrl).hostname, documentId);
  return findRecurring(page, others);
}
