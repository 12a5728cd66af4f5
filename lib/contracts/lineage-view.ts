import { z } from "zod";
import type { VersionRefView } from "./document-view";

/** A person's word on two positions of one document: they are one, they are not, or (taken back) as the rules have it. */
export const DecideLineageInput = z.strictObject({
  positionId: z.uuid(),
  otherId: z.uuid(),
  kind: z.enum(["link", "unlink", "none"]),
  /** Of the last decision on the pair; 0 where there was none. */
  revision: z.int().min(0),
});
export type DecideLineageInput = z.infer<typeof DecideLineageInput>;

export interface LineagePositionView {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
}

/** What one version has of a position. */
export interface LineageStepView {
  readonly version: VersionRefView;
  /** `null`: not stated there. */
  readonly stated:
    | (LineagePositionView & {
        readonly state: "new" | "unchanged" | "reworded" | "moved";
        /** How much it has in common with the one before it, 0 to 1. */
        readonly score: number;
        readonly by: "content" | "hand";
      })
    | null;
  /** What was last said of this position and the one stated here; absent for the position itself. */
  readonly said?: LineageSaidView;
  /** Positions of that version, for choosing another by hand; each with what was last said of it. */
  readonly others: readonly (LineagePositionView & { readonly said: LineageSaidView })[];
}

export interface LineageSaidView {
  readonly kind: "link" | "unlink" | "none";
  readonly revision: number;
}

/** A position through the versions of its document. */
export interface LineageView {
  readonly positionId: string;
  readonly steps: readonly LineageStepView[];
  readonly may: { readonly decide: boolean };
}
