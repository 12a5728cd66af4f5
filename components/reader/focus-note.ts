/** Brings a note into sight and focus to its heading, so that reading goes on there. */
export function focusNote(id: string): void {
  const note = document.getElementById(`note-${id}`);
  note?.querySelector<HTMLElement>("button.lemma, button")?.focus({ preventScroll: true });
  note?.scrollIntoView({ block: "nearest" });
}
