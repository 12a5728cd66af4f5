/** What tells one state of a note from another; its words are not needed for that. */
export interface NoteMarks {
  readonly id: string;
  /** Raised by every change of the note. */
  readonly revision: number;
  /** Of its place in the version that is shown, raised by every decision upon it; 1 where nothing was decided. */
  readonly placeRevision: number;
  readonly replies: readonly { readonly id: string; readonly revision: number }[];
}

/** One line that is the same where nothing of the note changed. */
export const noteMark = ({ id, revision, placeRevision, replies }: NoteMarks): string =>
  `${id} ${revision} ${placeRevision} ${replies
    .map((reply) => `${reply.id} ${reply.revision}`)
    .sort()
    .join(" ")}`;
