import "server-only";
import type { LeftOutView, ProvenancePageView } from "@/lib/contracts/provenance-view";
import type { Block } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import { countCoverage } from "@/lib/core/documents/count-coverage";
import type { Recurring } from "@/lib/core/documents/furniture/find-recurring";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ProvenancePageRow } from "@/lib/server/db/provenance";
import { presentDocumentRef, presentProvenance, presentVersionRef } from "./present-version-ref";

export function presentProvenancePage(
  viewer: Viewer,
  row: ProvenancePageRow,
  recurring: readonly Recurring[],
  importer: string,
): ProvenancePageView {
  const { document, blocks } = row;
  const subject = { workspaceId: document.workspaceId, documentId: document.id, versionId: row.id };
  const anew = document.versions.find(
    (other) => other.id !== row.id && other.sha256 === row.sha256 && other.importerVersion === importer,
  );
  return {
    document: presentDocumentRef(document),
    version: { ...presentVersionRef(row), provenance: presentProvenance(row) },
    revision: row.revision,
    capturedAt: row.capturedAt?.toISOString() ?? null,
    metadata: row.metadata,
    read: readMetadata(row),
    words: countCoverage(row.text, blocks),
    leftOut: blocks.flatMap((block, at) => leftOut(row.text, block, at) ?? []),
    recurring: recurring.map(({ at, pages }) => {
      const block = blocks[at];
      return { at, pages, text: row.text.slice(block?.start, block?.end) };
    }),
    corrections: row.revisions.map(({ revision, change, by, at }) => ({
      revision,
      change,
      byName: by.name,
      at: at.toISOString(),
    })),
    newerImporter: importer === row.importerVersion ? null : importer,
    readAnew: anew ? presentVersionRef(anew) : null,
    may: {
      download: can(viewer, "version.download", subject),
      correct: can(viewer, "version.edit", subject),
      reimport: can(viewer, "version.import", subject),
    },
  };
}

/** What stood before the first correction of the metadata is what the import had read. */
function readMetadata({ revisions }: ProvenancePageRow): DocumentMetadata | null {
  return revisions.findLast(({ before }) => before.stated)?.before.stated?.metadata ?? null;
}

function leftOut(text: string, block: Block, at: number): LeftOutView | null {
  const { kind, chrome, was } = block;
  if (chrome === null && was === undefined) return null;
  return {
    at,
    text: text.slice(block.start, block.end),
    kind,
    reason: chrome,
    byHand: was !== undefined,
    was: was ?? null,
  };
}
