/** What the parts of the compare screen tell each other; the list and the texts are printed, so no state is shared. */
const EVENTS = {
  /** A change became the current one; the detail is its key, or "" for none. */
  current: "variorum:current-change",
  /** Go on (1) or back (-1). */
  step: "variorum:step-change",
  /** Who is to see to changes of the list changed. */
  assigned: "variorum:assigned-changes",
  /** Reviews in the list changed. */
  reviewed: "variorum:reviewed-changes",
} as const;

export function tell(event: keyof typeof EVENTS, detail: string | number = ""): void {
  document.dispatchEvent(new CustomEvent(EVENTS[event], { detail }));
}

/** Answers how to stop listening. */
export function listen(event: keyof typeof EVENTS, heard: (detail: unknown) => void): () => void {
  const hear = (each: Event) => heard(each instanceof CustomEvent ? each.detail : null);
  document.addEventListener(EVENTS[event], hear);
  return () => document.removeEventListener(EVENTS[event], hear);
}
