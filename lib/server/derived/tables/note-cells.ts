import "server-only";
import { codeKey, codeLimits } from "@/lib/core/codebook/code";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { resolveTags } from "@/lib/core/codebook/resolve-tags";
import { isAppError } from "@/lib/core/errors";
import { splitTags } from "@/lib/core/exchange/note-table";
import { cannotStand } from "@/lib/core/exchange/table-cells";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import { noteFromMarkdown } from "@/lib/core/notes/note-from-markdown";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { couldBeTwoDays } from "@/lib/core/time/read-days";
import type { AnnotationChange } from "@/lib/server/db/annotation-changes";
import { Refused } from "./table-plan";

/** What cells of notes are read by. */
export interface NoteCellContext {
  readonly workspaceId: string;
  readonly codebook: Codebook;
  /** Members who can sign in. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
}

const MOST_TAGS = 20;

/** @throws Refused */
export function noteOfCell(cell: string): NoteDocument {
  let note: NoteDocument;
  try {
    note = noteFromMarkdown(cell);
  } catch (error) {
    if (isAppError(error)) throw new Refused(`the note cannot be kept: ${error.message.replace(/\.$/, "")}`);
    throw error;
  }
  if (notePlainText(note).trim() === "")
    throw new Refused("a note has words; to be rid of one, delete it in the reader");
  return note;
}

/** The tags of a cell by the names they have now. @throws Refused */
export function tagsOfCell(cell: string, known: readonly string[], { codebook }: NoteCellContext): string[] {
  const tags = splitTags(cell, known).map((tag) => tag.replace(/\s+/gu, " "));
  const long = tags.find((tag) => tag.length > codeLimits.name);
  if (long) throw new Refused(`the tag “${long}” has more than ${codeLimits.name} characters`);
  if (tags.length > MOST_TAGS)
    throw new Refused(`there are ${tags.length} tags; a note has at most ${MOST_TAGS}`);
  return resolveTags(codebook, tags).map(({ name }) => name);
}

export const sameTags = (some: readonly string[], others: readonly string[]): boolean => {
  const keys = (tags: readonly string[]) => JSON.stringify(tags.map(codeKey).sort());
  return keys(some) === keys(others);
};

const folded = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();

/** Who is meant by a name or an e-mail address; `null` for nobody. @throws Refused */
export function personOfCell(
  cell: string,
  { people }: NoteCellContext,
): NoteCellContext["people"][number] | null {
  if (cell === "") return null;
  const asked = folded(cell);
  const found = people.filter(({ name, email }) => folded(name) === asked || folded(email) === asked);
  const [only] = found;
  if (!only) throw new Refused(`“${cell}” is no member of this workspace`);
  if (found.length > 1)
    throw new Refused(`more than one member is called “${cell}”; write the e-mail address instead`);
  return only;
}

/** @param day as `readDays` read the cell. @throws Refused */
export function dayOfCell(cell: string, day: string | undefined): string | null {
  if (cell === "") return null;
  if (day === undefined && couldBeTwoDays(cell))
    throw new Refused(`“${cell}” under “due” could be two days; write the year first, such as 2026-12-01`);
  if (day === undefined) throw new Refused(cannotStand(cell, "due", "a day such as 2026-12-01, or nothing"));
  return day;
}

/** Giving a note to somebody, or taking it from them; whom it is newly given to is told. */
export const assigning = (
  assigneeId: string | null,
  dueOn: string | null,
  isNews: boolean,
): AnnotationChange => ({
  kind: "assigned",
  assigned: { assigneeId, dueOn },
  told: isNews && assigneeId !== null ? [{ recipientId: assigneeId, kind: "assigned" }] : [],
});
