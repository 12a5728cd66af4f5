import "server-only";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";

type Said = { readonly text?: string | undefined; readonly body?: Record<string, unknown> | undefined };

/** What a note or a reply is to say, in the form in which they are kept. */
export const bodyOf = ({ text, body }: Said): Record<string, unknown> =>
  body ?? { ...noteFromPlainText(text ?? "") };
