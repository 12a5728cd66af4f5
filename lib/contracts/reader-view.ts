import type { Block } from "@/lib/core/documents/block";
import type { Range } from "@/lib/core/text/range";
import type { AnnotationView } from "./annotation-view";
import type { DocumentRefView, ProvenanceView, VersionRefView } from "./document-view";

export interface PositionView {
  readonly id: string;
  readonly ordinal: number;
  readonly label: string;
  readonly heading: string;
  readonly range: Range;
}

/** One version to be read. The same view serves the signed-in reader, the position page and the shared link. */
export interface ReaderView {
  readonly document: DocumentRefView;
  readonly version: VersionRefView & {
    readonly provenance: ProvenanceView;
    /** Of its metadata, positions and folds: each correction is made on one. */
    readonly revision: number;
  };
  /** All versions of the document the viewer may open, oldest first. */
  readonly versions: readonly VersionRefView[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly positions: readonly PositionView[];
  readonly annotations: readonly AnnotationView[];
  readonly may: {
    readonly annotate: boolean;
    readonly share: boolean;
    readonly compare: boolean;
    readonly editPositions: boolean;
  };
}
