import type { SearchHitView } from "@/lib/contracts/search-view";
import { isolated } from "@/lib/core/text/isolated";

const KINDS = {
  document: "Document",
  text: "",
  navigation: "Page navigation",
  note: "Note",
  reply: "Reply",
} as const;

/** Where a place is, in words: "Note on position 10 · Trafficking in persons · 2013 page". */
export function sayWhere({ kind, position, documentTitle, versionLabel }: SearchHitView): string {
  const isSaid = kind === "note" || kind === "reply";
  const stands =
    position === undefined
      ? KINDS[kind]
      : isSaid
        ? `${KINDS[kind]} on position ${position}`
        : `Position ${position}`;
  return [stands, isolated(documentTitle), isolated(versionLabel ?? "")].filter(Boolean).join(" · ");
}
