import type { CompareView } from "@/lib/contracts/compare-view";

/** Two texts in one language written from right to left have the older one on the right; what stands over and beside follows. */
export function columnsDirection({ older, newer }: Pick<CompareView, "older" | "newer">): "ltr" | "rtl" {
  const sides = [older.document, newer.document];
  return sides.every(({ dir, lang }) => dir === "rtl" && lang === older.document.lang) ? "rtl" : "ltr";
}
