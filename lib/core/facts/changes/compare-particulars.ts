import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import { foldWords } from "@/lib/core/facts/fact-key";
import { titleOfText } from "./title-of-text";

/** A difference in what two versions say of themselves. */
export interface ParticularChange {
  readonly field: "title" | "kind" | "office" | "place" | "date";
  readonly older: string;
  readonly newer: string;
  /** The words of the text, where they are other than the value ("Last updated on …"). */
  readonly olderQuote: string;
  readonly newerQuote: string;
}

const letters = (value: string) => foldWords(value).replaceAll(" ", "");

/** Title, kind, office, place and stated date, where both versions state them and they differ. Inferred dates say nothing. */
export function compareParticulars(older: DocumentMetadata, newer: DocumentMetadata): ParticularChange[] {
  const changes: ParticularChange[] = [];
  for (const field of ["title", "kind", "office", "place"] as const) {
    const [a, b] = [older[field], newer[field]].map((value) =>
      value !== null && field === "title" ? titleOfText(value) : value,
    );
    // "Washington, D.C." and "Washington, DC" are one place.
    if (a && b && letters(a) !== letters(b))
      changes.push({
        field,
        older: a,
        newer: b,
        olderQuote: older[field] ?? a,
        newerQuote: newer[field] ?? b,
      });
  }
  const [a, b] = [older.date, newer.date];
  const said = (basis: string | undefined) => basis === "published" || basis === "updated";
  if (a && b && said(a.basis) && said(b.basis) && a.iso !== b.iso)
    changes.push({
      field: "date",
      older: a.iso,
      newer: b.iso,
      olderQuote: a.quote ?? a.iso,
      newerQuote: b.quote ?? b.iso,
    });
  return changes;
}
