import type { NoticeKind } from "@/lib/core/notes/whom-to-tell";

/** Something that concerns the person who looks. */
export interface NoticeView {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Who caused it. */
  readonly byName: string;
  /** ISO 8601. */
  readonly at: string;
  readonly read: boolean;
  /** To what it is about. */
  readonly href: string;
  /** Of a new version: to what changed since the one before it in time; `null` where there is none. */
  readonly changesHref: string | null;
  readonly documentTitle: string;
  readonly versionLabel: string;
  /** Of a note: the words it stands on, the beginning of what was written, and the day it is to be done by. */
  readonly note: {
    readonly quote: string;
    readonly text: string;
    readonly dueOn: string | null;
    readonly resolved: boolean;
  } | null;
  /** How many changes were assigned, of those that still are. */
  readonly changes: number;
}

export interface InboxView {
  /** The one it is of. */
  readonly workspaceId: string;
  /** Where else something is unread. */
  readonly elsewhere: readonly { readonly id: string; readonly name: string; readonly unread: number }[];
  readonly unread: number;
  /** Whether anything ever came, read or not. */
  readonly everTold: boolean;
  readonly rows: readonly NoticeView[];
  /** To be given as `after` for the next page; `null` on the last. */
  readonly next: string | null;
}

/** Those that were marked, for the way back. */
export interface MarkedNoticesView {
  readonly noticeIds: readonly string[];
}
