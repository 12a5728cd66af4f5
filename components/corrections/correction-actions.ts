import type { ActionResult } from "@/lib/contracts/action-result";
import type { ListTagsInput } from "@/lib/contracts/codebook-input";
import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import type { CorrectDocumentInput, UndoDocumentCorrectionInput } from "@/lib/contracts/document-input";
import type { CorrectVersionInput, UndoCorrectionInput } from "@/lib/contracts/provenance-input";

/** A correction is made on a revision and makes the next; what was made on an older one is refused. */
export type Corrected = ActionResult<{ readonly revision: number }>;

export type CorrectVersion = (input: CorrectVersionInput) => Promise<Corrected>;
export type UndoCorrection = (input: UndoCorrectionInput) => Promise<Corrected>;
export type FoldBlock = (input: {
  readonly edit: "fold" | "unfold";
  readonly versionId: string;
  readonly revision: number;
  readonly block: number;
  readonly reason?: string;
}) => Promise<Corrected>;

/** What a person may do to what a document says of itself. */
export interface DocumentCorrection {
  readonly correct: (input: CorrectDocumentInput) => Promise<Corrected>;
  readonly undo: (input: UndoDocumentCorrectionInput) => Promise<Corrected>;
  /** What a document can be tagged with. */
  readonly listTags: (input: ListTagsInput) => Promise<ActionResult<TagChoicesView>>;
}
