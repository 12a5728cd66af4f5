import "server-only";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { can, type Subject } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { AnnotationRow } from "@/lib/server/db/annotations";
import type { ReadableVersionRow } from "@/lib/server/db/documents";
import { presentAnnotation } from "./present-annotation";
import { presentDocumentRef, presentProvenance, presentVersionRef } from "./present-version-ref";

/** The only way a version's text leaves the server for reading. */
export function presentReader(
  viewer: Viewer,
  version: ReadableVersionRow,
  annotations: readonly AnnotationRow[],
  codebook: Codebook,
): ReaderView {
  const { document } = version;
  const subject: Subject = {
    workspaceId: document.workspaceId,
    documentId: document.id,
    versionId: version.id,
  };
  const siblings = document.versions.filter(({ id }) =>
    can(viewer, "version.name", { ...subject, versionId: id }),
  );
  return {
    document: presentDocumentRef(document),
    version: {
      ...presentVersionRef(version),
      provenance: presentProvenance(version),
      revision: version.revision,
    },
    versions: siblings.map(presentVersionRef),
    text: version.text,
    blocks: version.blocks,
    positions: version.positions.map(({ id, ordinal, label, heading, start, end }) => ({
      id,
      ordinal,
      label,
      heading,
      range: { start, end },
    })),
    annotations: annotations.flatMap(
      (row) => presentAnnotation(viewer, document.workspaceId, row, version.id, version.text, codebook) ?? [],
    ),
    may: {
      annotate: can(viewer, "annotation.create", subject),
      share: can(viewer, "share.create", subject),
      compare: siblings.length > 1 && can(viewer, "document.read", subject),
      editPositions: can(viewer, "position.edit", subject),
    },
  };
}
