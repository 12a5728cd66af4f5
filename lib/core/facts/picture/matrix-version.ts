import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";

/** A column of the matrix of positions. */
export interface MatrixVersion {
  readonly id: string;
  /** Versions of one document share it. */
  readonly documentId: string;
  readonly document: CanonicalDocument;
  /** Of each of the document's positions, in order, the lineage it was given; positions of one lineage are one. */
  readonly lineages?: readonly string[];
}
