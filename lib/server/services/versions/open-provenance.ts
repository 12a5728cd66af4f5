import "server-only";
import type { ProvenancePageView } from "@/lib/contracts/provenance-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findProvenance } from "@/lib/server/db/provenance";
import { recurringOnSite } from "@/lib/server/derived/captures/recurring-on-site";
import { IMPORTER } from "@/lib/server/import/imported-document";
import { presentProvenancePage } from "@/lib/server/presenters/present-provenance-page";

/** Where a version comes from, how it was read, and what was left out. For members only. */
export async function openProvenance(viewer: Viewer, versionId: string): Promise<ProvenancePageView> {
  const row = required(await findProvenance(versionId));
  const { document } = row;
  assertCan(viewer, "provenance.read", {
    workspaceId: document.workspaceId,
    documentId: document.id,
    deleted: document.deletedAt !== null,
  });
  const recurring = await recurringOnSite({
    text: row.text,
    blocks: row.blocks,
    sourceUrl: row.sourceUrl,
    workspaceId: document.workspaceId,
    documentId: document.id,
  });
  return presentProvenancePage(viewer, row, recurring, IMPORTER.version);
}
