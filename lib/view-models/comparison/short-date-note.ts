import type { VersionRefView } from "@/lib/contracts/document-view";
import { dateBesideLabel, howKnown } from "@/lib/view-models/documents/name-version";

/** How a date is known, without the reasons: "Captured early 2016, inferred". The document page tells all of it. */
export function shortDateNote(note: string | null): string | null {
  return note?.split(/[:;(]/u, 1)[0]?.trim() || null;
}

/** The same beside the label of a version, also where only the import says how its date is known: "27 September 2013, inferred", "inferred". */
export const dateNoteOf = (version: Pick<VersionRefView, "label" | "date" | "dateNote">): string | null =>
  howKnown(version) ? dateBesideLabel(version) : shortDateNote(version.dateNote);
