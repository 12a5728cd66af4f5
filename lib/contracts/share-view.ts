import type { CompareView } from "./compare-view";
import type { VersionRefView } from "./document-view";
import type { ReaderView } from "./reader-view";
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
  /** The document or topic it belongs to. */
  readonly of: { readonly id: string; readonly title: string };
  readonly asksPassword: boolean;
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
  readonly may: { readonly revoke: boolean };
}

/** Answer to creating one: the only moment the address with its token is known. */
export interface NewShareLinkView {
  readonly link: ShareLinkView;
  readonly url: string;
}

/** What the holder of a link sees. */
export type SharedView =
  | {
      readonly kind: "reader";
      readonly reader: ReaderView;
      readonly positionId: string | null;
      readonly newerVersion: VersionRefView | null;
      readonly expiresAt: string;
    }
  | {
      readonly kind: "comparison";
      readonly compare: CompareView;
      readonly newerVersion: VersionRefView | null;
      readonly expiresAt: string;
    }
  | { readonly kind: "topic"; readonly topic: TopicView; readonly expiresAt: string };
