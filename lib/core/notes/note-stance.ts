/** How a note stands to its passage, in words. */
export const NOTE_STANCES = {
  support: "Support",
  concern: "Concern",
  question: "Question",
  record: "For the record",
} as const;
export type NoteStance = keyof typeof NOTE_STANCES;

const ALL = Object.keys(NOTE_STANCES) as NoteStance[];

/** The stance that somebody wrote, in whatever letters; `undefined` for none. */
export const readNoteStance = (words: string): NoteStance | undefined =>
  ALL.find((stance) =>
    [stance, NOTE_STANCES[stance]].some((name) => name.toLowerCase() === words.toLowerCase()),
  );
