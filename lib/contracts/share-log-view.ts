import type { GuestCommentView } from "./guest-comment-view";
import type { ShareLinkView } from "./share-view";

/** How it went when somebody came by a link. */
export const SHARE_OUTCOMES = [
  "opened",
  "wrong",
  "busy",
  "early",
  "expired",
  "revoked",
  "closed",
  "unlisted",
  "commented",
] as const;
export type ShareOutcome = (typeof SHARE_OUTCOMES)[number];

/** How much of a log is kept, since those who fill it are strangers. */
export const SHARE_LOG_BOUNDS = { days: 90, ofAKind: 500, ofAKindAnHour: 30 } as const;

/** Somebody came by a link. */
export interface ShareAccessView {
  readonly id: string;
  readonly at: string;
  readonly outcome: ShareOutcome;
  /** It was open in that browser before. */
  readonly again: boolean;
  /** Browser and system in words, as far as it names them. */
  readonly device: string;
  /** The address whose code it was; `null` where the link is for anyone, or nobody's was. */
  readonly recipient: string | null;
}

/** A page of the access log of a link, newest first. */
export interface ShareLogView {
  readonly link: ShareLinkView;
  /** Whom it is for, where they are named. */
  readonly recipients: readonly { readonly email: string; readonly lastOpenedAt: string | null }[];
  /** What guests who came by it said, the oldest first. */
  readonly comments: readonly GuestCommentView[];
  readonly accesses: readonly ShareAccessView[];
  /** What `after` leads on; `null` at the end. */
  readonly next: string | null;
}
