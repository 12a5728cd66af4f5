import { type ListedElement, listedChanges, markListed } from "./listed-changes";

/**
 * Marks the change that a comparison opens on, in the list and in the texts, and leaves the page where it is: what the
 * versions differ in comes first on it. The first step with `j` or `k` leads to it.
 */
export function openOnChange(key: string | null): void {
  const entry = key === null ? undefined : listedChanges().find((change) => change.key === key);
  if (!entry || entry.item.hidden) return;
  markListed(entry.item);
  entry.item.dataset.opened = "";
  for (const part of document.querySelectorAll<HTMLElement>(`[data-x="${CSS.escape(entry.key)}"]`)) {
    part.dataset.on = "";
  }
}

/** The place in `changes` of the change that the page opened on, while nobody has gone anywhere. -1 afterwards. */
export function takeOpened(changes: readonly ListedElement[]): number {
  const at = changes.findIndex(({ item }) => "opened" in item.dataset);
  const item = changes[at]?.item;
  delete item?.dataset.opened;
  return item && "at" in item.dataset ? at : -1;
}
