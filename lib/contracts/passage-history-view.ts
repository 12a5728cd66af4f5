import type { Range } from "@/lib/core/text/range";
import type { DocumentRefView, VersionRefView } from "./document-view";

/** How a passage reads beside the version before: "first" where it is the oldest one that has it. */
export type PassageStatus =
  | "first"
  | "unchanged"
  | "reworded"
  | "moved"
  | "moved and reworded"
  | "not stated";

/** One passage in one version; `range` and `text` are `null` where it is not stated there. */
export interface PassageInVersionView {
  readonly version: VersionRefView;
  readonly range: Range | null;
  readonly text: string | null;
  readonly status: PassageStatus;
}

/** One passage through all versions of its document, oldest first. */
export interface PassageHistoryView {
  readonly document: DocumentRefView;
  /** The version the passage was asked for in. */
  readonly versionId: string;
  readonly passages: readonly PassageInVersionView[];
}
