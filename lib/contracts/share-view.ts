import type { RewordingPiece } from "@/lib/core/anchoring/passage-rewording";
import type { ChangeExcerpt } from "@/lib/core/comparison/changes/excerpt-change";
import type { ParagraphPlace } from "@/lib/core/documents/paragraph-of";
import type { BriefingView } from "./briefing-view";
import type { CompareView } from "./compare-view";
import type { DocumentRefView, VersionRefView } from "./document-view";
import type { ReaderView } from "./reader-view";
import type { ReviewView } from "./review-view";
import type { TopicView } from "./topic-view";

/** A share link in the list of the person who manages it. The token is never in it. */
export interface ShareLinkView {
  readonly id: string;
  /** What it shows, in words. */
  readonly what: string;
  /** What of it is shown besides the text: "notes", "names" …, as one reads it. */
  readonly shows: readonly string[];
  readonly label: string;
  readonly recipient: string;
  /** The document, topic or briefing it belongs to. */
  readonly of: { readonly id: string; readonly title: string };
  readonly asksPassword: boolean;
  /** How many addresses it is for; 0 where it is for anyone. */
  readonly named: number;
  /** It is for members who are signed in. */
  readonly membersOnly: boolean;
  /** Whether guests may comment, and how many comments of theirs are there. */
  readonly takesComments: boolean;
  readonly comments: number;
  readonly opensAt: string | null;
  readonly opened: number;
  readonly lastOpenedAt: string | null;
  readonly createdById: string;
  readonly createdByName: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  /** The link opens nothing while the person who made it is disabled. */
  readonly makerDisabled: boolean;
  readonly may: {
    readonly revoke: boolean;
    readonly readLog: boolean;
    /** Of a link for named addresses: to take some off its list, and to put others on it. */
    readonly allowComments: boolean;
    readonly refuseComments: boolean;
    readonly removeAddresses: boolean;
    readonly addAddresses: boolean;
  };
}

/** After how many days new links of a workspace end at the latest. */
export interface ShareLimitView {
  readonly workspaceId: string;
  readonly days: number | null;
  readonly may: { readonly limit: boolean };
}

/** Answer to creating one: the only moment the address with its token is known. */
export interface NewShareLinkView {
  readonly link: ShareLinkView;
  readonly url: string;
}

/** One change, as a link shows it: its own words, and which papers they are of. */
export interface SharedChangeView {
  readonly excerpt: ChangeExcerpt;
  readonly older: SharedChangeSideView;
  readonly newer: SharedChangeSideView;
  /** Of a passage that moved: from which paragraph to which, without the headings they stand under, which are other words of the texts. */
  readonly moved: { readonly from: ParagraphPlace; readonly to: ParagraphPlace } | null;
  /** `null` where nothing was judged of it, or the link does not show it. */
  readonly review: ReviewView | null;
}

export interface SharedChangeSideView {
  readonly document: Pick<DocumentRefView, "title" | "office" | "lang" | "dir">;
  readonly version: Pick<VersionRefView, "label" | "date" | "dateNote">;
}

/** What became of a shared position in the newest version of its document. */
export interface NewestWordingView {
  /** Whether it reads the same there, but for form and its number. */
  readonly same: boolean;
  /** What went and what came: where the link shows that, and the position is stated there. */
  readonly pieces: readonly RewordingPiece[] | null;
  /** Set where the link shows it and no position there says the same. */
  readonly notStated: boolean;
}

/** What the holder of a link sees. */
export type SharedView =
  | {
      readonly kind: "reader";
      readonly reader: ReaderView;
      readonly positionId: string | null;
      readonly newerVersion: VersionRefView | null;
      /** Of a position of which a newer version exists. */
      readonly newest: NewestWordingView | null;
      readonly expiresAt: string;
    }
  | {
      readonly kind: "change";
      readonly change: SharedChangeView;
      readonly newerVersion: VersionRefView | null;
      readonly expiresAt: string;
    }
  | {
      readonly kind: "comparison";
      readonly compare: CompareView;
      readonly newerVersion: VersionRefView | null;
      readonly expiresAt: string;
    }
  | { readonly kind: "topic"; readonly topic: TopicView; readonly expiresAt: string }
  | { readonly kind: "briefing"; readonly briefing: BriefingView; readonly expiresAt: string };
