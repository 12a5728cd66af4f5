import type { ChangeKind } from "@/lib/core/comparison/changes/change";
import type { ListedChange } from "@/lib/view-models/comparison/change-filter";
import { tell } from "./review-events";

/** An entry of the list of changes as it stands in the page. */
export interface ListedElement extends ListedChange {
  readonly item: HTMLElement;
  /** The name of the row of passages it came or went with. */
  readonly row: string | null;
}

let listed: { readonly list: Element; readonly changes: readonly ListedElement[] } | null = null;

/** Reads the list from the page once per list: thousands of entries need no second copy in a script. */
export function listedChanges(): readonly ListedElement[] {
  const list = document.querySelector("[data-changes]");
  if (!list) return [];
  if (listed?.list === list) return listed.changes;
  const items = [...list.querySelectorAll<HTMLElement>("li[data-c]")];
  const changes = items.map((item) => ({
    item,
    key: item.dataset.c ?? "",
    kind: (item.dataset.k ?? "modified") as ChangeKind,
    topic: item.dataset.topic ?? null,
    text: item.dataset.words ?? item.textContent ?? "",
    same: item.dataset.same ?? null,
    row: item.dataset.row ?? null,
    // A review is said while the list stands.
    get reviewed() {
      return "reviewed" in item.dataset;
    },
    get mine() {
      return "mine" in item.dataset;
    },
    disagreed: "disagreed" in item.dataset,
    get assigned() {
      return item.dataset.to ?? "nobody";
    },
    get significance() {
      return item.dataset.sig ? Number(item.dataset.sig) : null;
    },
  }));
  listed = { list, changes };
  return changes;
}

/** The entry a person is at. */
export function currentChange(): ListedElement | null {
  return listedChanges().find(({ item }) => "at" in item.dataset) ?? null;
}

/** The words with which an entry is announced: "Reworded: “directed” → “headed”". */
export function saidOf(item: HTMLElement): string {
  const words = item.querySelector("a > span:nth-child(2)")?.textContent ?? "";
  // Words that end a sentence have their stop before what was judged of them.
  return words
    .replace(/\s+/gu, " ")
    .replace(/([.!?…])\. /gu, "$1 ")
    .trim();
}

/** Marks one entry as the current one and brings it into view within its list. */
export function markListed(item: HTMLElement | null): void {
  for (const { item: other } of listedChanges()) {
    if (other === item || !("at" in other.dataset)) continue;
    delete other.dataset.at;
    other.querySelector("a")?.removeAttribute("aria-current");
  }
  tell("current", item?.dataset.c ?? "");
  if (!item) return;
  item.dataset.at = "";
  item.querySelector("a")?.setAttribute("aria-current", "true");
  keepShown(item);
}

let shown: ResizeObserver | null = null;

/**
 * Once the page is laid out, as it is scrolled to the change first and its list moves with it; and again whenever the list has more or
 * less room, as each entry brings its own panel below.
 */
function keepShown(item: HTMLElement): void {
  shown?.disconnect();
  const list = item.closest<HTMLElement>("[data-changes]");
  if (!list) return;
  shown = new ResizeObserver(() => showListed(item));
  shown.observe(list);
}

function showListed(item: HTMLElement): void {
  const list = item.closest<HTMLElement>("[data-changes]");
  if (!list) return;
  const own = item.getBoundingClientRect();
  // Within its border, which hides what is below it.
  const top = list.getBoundingClientRect().top + list.clientTop;
  // At the head of the page the end of the list lies below the screen.
  const bottom = Math.floor(Math.min(top + list.clientHeight, window.innerHeight));
  if (own.top < top || own.bottom > bottom) {
    const room = bottom - top;
    // With some of what comes before it, where there is room for that.
    const above = Math.max(0, Math.min(room / 3, room - own.height - 1));
    list.scrollTop += own.top - top - above;
  }
}
