import { NotesInput, type NotesQuestion } from "@/lib/contracts/notes-input";
import type { SavedViewView } from "@/lib/contracts/saved-view-view";
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

/** The address of a table: it can be kept, sent and opened again. */
export function notesHref(input: NotesInput): string {
  const asked = parametersOf(input).toString();
  return asked ? `/notes?${asked}` : "/notes";
}

function parametersOf(input: NotesInput): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, field] of Object.entries(FIELDS)) {
    const value = input[field];
    if (value) parameters.set(name, value);
  }
  return parameters;
}

/** The address of a saved view. It names the view and not what that asks, so that it stays true when the view is changed. */
export const savedViewHref = (viewId: string): string => `/notes?view=${viewId}`;

/** Whether two ask for the same notes in the same order, on whatever page. */
export const isSameQuestion = (one: NotesInput, other: NotesInput): boolean =>
  notesHref(questionOf(one)) === notesHref(questionOf(other));

/** What a view keeps of what an address asks. The order that goes without saying is not said. */
export function questionOf({ after: _, workspaceId: __, sort, ...asked }: NotesInput): NotesQuestion {
  return sort === "oldest" ? { ...asked, sort } : asked;
}

/** What an address asks where it may name a saved view. */
interface AskedNotes {
  readonly input: NotesInput;
  /** The saved view that is open, changed or not. */
  readonly view: SavedViewView | null;
  /** It names a view that is not there, or not for whoever asks. */
  readonly isLost: boolean;
}

/**
 * A view is asked as it was saved until the address says anything itself: then that holds, and the view is what it is changed from.
 * The form of filters says all its fields, empty ones too.
 * @throws AppError "invalid" where a field says what cannot be asked
 */
export function askedNotes(parameters: AddressParameters, views: readonly SavedViewView[]): AskedNotes {
  const input = readNotesAddress(parameters);
  const named = [parameters.view ?? []].flat()[0];
  if (!named) return { input, view: null, isLost: false };
  const view = views.find(({ id }) => id === named) ?? null;
  const saysItself = Object.keys(FIELDS).some((name) => name !== "after" && parameters[name] !== undefined);
  if (!view || saysItself) return { input, view, isLost: view === null };
  return { input: input.after ? { ...view.asked, after: input.after } : view.asked, view, isLost: false };
}

/** The address of a page of what is shown, with the saved view that is open. */
export function askedHref(input: NotesInput, view: SavedViewView | null): string {
  if (!view) return notesHref(input);
  const asked = isSameQuestion(input, view.asked)
    ? parametersOf(input.after ? { after: input.after } : {})
    : parametersOf(input);
  // Without a field of its own an address would be that of the view as it was saved.
  if (!isSameQuestion(input, view.asked) && Object.keys(questionOf(input)).length === 0)
    asked.set("sort", "newest");
  asked.set("view", view.id);
  return `/notes?${asked.toString()}`;
}
