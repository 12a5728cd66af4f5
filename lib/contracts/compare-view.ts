import type { Comparison } from "@/lib/core/comparison/changes/change";
import type { Block } from "@/lib/core/documents/block";
import type { FactComparison } from "@/lib/core/facts/changes/fact-change";
import type { WordingFlag } from "@/lib/core/facts/wording/judge-wording";
import type { AnnotationView } from "./annotation-view";
import type { ChangeAssignmentView, UnmatchedAssignmentView } from "./change-assignment-view";
import type { DocumentRefView, ProvenanceView, VersionRefView } from "./document-view";
import type { ReviewView, SecondReadingsView, SignOffView, UnmatchedJudgementView } from "./review-view";

export interface ComparedSideView {
  readonly document: DocumentRefView;
  readonly version: VersionRefView;
  /** Where it comes from; `null` for those who may not know. */
  readonly provenance: ProvenanceView | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Two versions and what differs. The page renders rows from it with `comparisonRows` of lib/core/comparison. */
export interface CompareView {
  readonly workspaceId: string;
  readonly older: ComparedSideView;
  readonly newer: ComparedSideView;
  readonly comparison: Comparison;
  /** Notes with their place in the newer text; the orphaned ones too. */
  readonly annotations: readonly AnnotationView[];
  /** Notes with their place in the older text. */
  readonly olderAnnotations: readonly AnnotationView[];
  /** What the facts of both versions differ in; `null` where they were not read. */
  readonly facts: FactComparison | null;
  /** What rewordings do to strength, hedges and negations, by the key of their change: suggestions, each with its rule. */
  readonly wording: Readonly<Record<string, readonly WordingFlag[]>>;
  /** Other versions of the same documents, for "any two versions" and stepping. */
  readonly versions: readonly VersionRefView[];
  /** What members say of changes, by change key, this comparison's and others' of the document; `null` on a shared link. */
  readonly reviews: readonly ReviewView[] | null;
  /** Members only, as `reviews`. */
  readonly secondReadings: SecondReadingsView | null;
  /** Judgements whose change is no longer here; none on a shared link. */
  readonly unmatched: readonly UnmatchedJudgementView[];
  /** Who is to see to which change, this comparison's and others' of the document; none on a shared link. */
  readonly assignments: readonly ChangeAssignmentView[];
  readonly unmatchedAssignments: readonly UnmatchedAssignmentView[];
  /** The latest first; none on a shared link. */
  readonly signOffs: readonly SignOffView[];
  readonly may: {
    readonly share: boolean;
    readonly annotate: boolean;
    readonly review: boolean;
    readonly assign: boolean;
  };
}
