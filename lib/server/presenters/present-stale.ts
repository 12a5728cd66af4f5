import "server-only";
import { AppError } from "@/lib/core/errors";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import { notePlainText } from "@/lib/core/notes/note-plain-text";

interface Current {
  readonly revision: number;
  readonly body: NoteDocument;
  readonly bodyText: string;
  readonly deletedAt: Date | null;
}

/** The answer to a write on words that somebody else changed: both texts, so that nothing is lost. */
export function presentStale(yours: NoteDocument | null, current: Current): AppError {
  const message = current.deletedAt
    ? "This note was deleted in the meantime. Your text is kept here."
    : "Somebody else changed this note in the meantime. Both texts are kept; choose or combine them.";
  return new AppError("conflict", message, {
    ...(yours ? { yours: { body: yours, text: notePlainText(yours) } } : {}),
    current: {
      revision: current.revision,
      body: current.body,
      text: current.bodyText,
      deleted: current.deletedAt !== null,
    },
  });
}
