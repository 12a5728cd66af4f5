/** Who is to see to a change. */
export interface ChangeAssignmentView {
  readonly changeKey: string;
  /** Nobody, where it was taken back. */
  readonly assignee: { readonly id: string; readonly name: string; readonly isMe: boolean } | null;
  readonly revision: number;
}

/** What became of giving changes to members. */
export interface AssignedChangesView {
  /** How it stands now with all that were asked for. */
  readonly now: readonly ChangeAssignmentView[];
  readonly changed: readonly string[];
  /** Those that somebody gave to another in the meantime; they stay as they are. */
  readonly stale: number;
}

/** An assignment of a change that is no longer in the comparison. */
export interface UnmatchedAssignmentView {
  readonly id: string;
  readonly revision: number;
  readonly assigneeName: string;
  readonly toMe: boolean;
  /** ISO 8601. */
  readonly at: string;
  readonly olderWords: string | null;
  readonly newerWords: string | null;
}
