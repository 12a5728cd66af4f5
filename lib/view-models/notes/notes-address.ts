import { NotesInput } from "@/lib/contracts/notes-input";
import { AppError } from "@/lib/core/errors";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

/** Field of the address ↔ field of the question. */
const FIELDS = {
  document: "documentId",
  by: "authorId",
  mine: "mine",
  tag: "tag",
  stance: "stance",
  state: "state",
  assigned: "assigned",
  due: "due",
  sort: "sort",
  after: "after",
} as const;

/**
 * What the address of the table asks. Empty fields of its form count as not given.
 * @throws AppError "invalid" where a field says what cannot be asked
 */
export function readNotesAddress(parameters: AddressParameters): NotesInput {
  const given = Object.entries(FIELDS).flatMap(([name, field]) => {
    const value = [parameters[name] ?? []].flat()[0];
    return value ? [[field, value] as const] : [];
  });
  const read = NotesInput.safeParse(Object.fromEntries(given));
  if (!read.success) throw new AppError("invalid", "This address asks for notes that cannot be listed.");
  return read.data;
}

/** Where the notes of a view are taken away as a spreadsheet. */
export const notesCsvHref = (input: NotesInput): string =>
  notesHref(input).replace(/^\/notes/, "/notes/notes.csv");

/** The address of a view: it can be kept, sent and opened again. */
export function notesHref(input: NotesInput): string {
  const parameters = new URLSearchParams();
  for (const [name, field] of Object.entries(FIELDS)) {
    const value = input[field];
    if (value) parameters.set(name, value);
  }
  const asked = parameters.toString();
  return asked ? `/notes?${asked}` : "/notes";
}
