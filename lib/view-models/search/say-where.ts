import type { SearchHitView } from "@/lib/contracts/search-view";
import { FACT_NAMES } from "@/lib/core/facts/fact-names";
import { isolated } from "@/lib/core/text/isolated";

const KINDS = {
  document: "Document",
  text: "",
  fact: "Fact",
  navigation: "Page navigation",
  note: "Note",
  reply: "Reply",
} as const;

/** Where a place is, in words: "Note on position 10 · Trafficking in persons · 2013 page". */
export function sayWhere({ kind, fact, position, documentTitle, versionLabel }: SearchHitView): string {
  const name = fact ? FACT_NAMES[fact.topic] : KINDS[kind];
  const stands =
    position === undefined
      ? name
      : kind === "note" || kind === "reply"
        ? `${name} on position ${position}`
        : fact
          ? `${name} in position ${position}`
          : `Position ${position}`;
  return [stands, isolated(documentTitle), isolated(versionLabel ?? "")].filter(Boolean).join(" · ");
}
