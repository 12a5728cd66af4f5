import type { BriefingTemplate } from "@/lib/core/briefings/briefing-template";
import type { Range } from "@/lib/core/text/range";
import type { DocumentRefView, ProvenanceView, VersionRefView } from "./document-view";

/** A briefing as one chooses it. */
export interface ListedBriefingView {
  readonly id: string;
  readonly title: string;
  readonly template: BriefingTemplate;
  readonly items: number;
  readonly authorName: string;
  readonly changedAt: string;
}

export interface BriefingListView {
  readonly workspaceId: string;
  readonly briefings: readonly ListedBriefingView[];
  /** There are more than are listed. */
  readonly more: boolean;
  readonly may: { readonly create: boolean };
}

/** A version that the items of a briefing quote. */
export interface CitedVersionView {
  readonly document: DocumentRefView;
  readonly version: VersionRefView;
  readonly provenance: ProvenanceView;
  readonly inTrash: boolean;
}

/** Words of a version as they were when they were put in. */
export interface BriefingQuoteView {
  readonly versionId: string;
  readonly words: string;
  /** What the other side reads otherwise, in UTF-16 units of `words`. */
  readonly marks: readonly Range[];
  readonly position: string | null;
  /** The words in the reader; `null` where the version lies in the trash or is not open to the viewer. */
  readonly href: string | null;
}

/**
 * Whether what an item stands on is as it was: "trashed": a version of it lies in the trash; "differs": its words do not stand where they
 * stood; "untold": the comparison, computed anew, tells other changes; "renamed": a version is called otherwise than the sentence says; "gone": a
 * note that was deleted or is not open to everybody; "edited": a note that says something else now.
 */
export type ItemStanding = "stands" | "trashed" | "differs" | "untold" | "renamed" | "gone" | "edited";

export interface BriefingItemView {
  readonly id: string;
  readonly kind: "change" | "fact" | "note";
  readonly revision: number;
  readonly heading: string;
  readonly comment: string;
  /** What is said of it: a person's sentence, else the one made of the words; "" for a note. */
  readonly sentence: string;
  /** The one made of the words, where a person wrote another; `null` where nobody did. */
  readonly madeSentence: string | null;
  /** Who wrote the sentence; `null` where it was made of the words. */
  readonly sentenceByName: string | null;
  readonly olderVersionId: string | null;
  readonly versionId: string;
  readonly older: BriefingQuoteView | null;
  readonly newer: BriefingQuoteView | null;
  /** The note's words as they are now; `null` where there are none to be read. */
  readonly note: { readonly text: string; readonly authorName: string; readonly at: string } | null;
  readonly standing: ItemStanding;
  /** Where it is told apart: the evidence of a change, the comparison of a fact; `null` for a note, and for what lies in the trash or is not open to the viewer. */
  readonly href: string | null;
  readonly addedByName: string;
}

export interface BriefingView {
  readonly id: string;
  readonly workspaceId: string;
  readonly title: string;
  readonly introduction: string;
  readonly template: BriefingTemplate;
  readonly authorName: string;
  readonly changedAt: string;
  readonly revision: number;
  readonly items: readonly BriefingItemView[];
  /** Every version that is quoted or compared, in the order of the items. */
  readonly sources: readonly CitedVersionView[];
  readonly may: { readonly edit: boolean; readonly delete: boolean; readonly share: boolean };
}
