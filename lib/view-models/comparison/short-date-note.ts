/** How a date is known, without the reasons: "Captured early 2016, inferred". The document page tells all of it. */
export function shortDateNote(note: string | null): string | null {
  return note?.split(/[:;(]/u, 1)[0]?.trim() || null;
}
