"use client";
import { Button } from "@/components/ui/button";
import { listedChanges } from "./listed-changes";
import { openInARow, sameElsewhere } from "./listed-review";

/** A list that came as a whole is judged once. */
export function InARow({ current, finish }: { readonly current: string; readonly finish: () => void }) {
  const row = openInARow(current);
  if (row.length < 2) return null;
  return (
    <Button look="link" onClick={finish} aria-keyshortcuts="i">
      {row[0]?.kind === "deleted" ? "Gone" : "New"} in a row: all {row.length} reviewed
    </Button>
  );
}

/** A change that stands at several places is judged once. */
export function Elsewhere({ current, apply }: { readonly current: string; readonly apply: () => void }) {
  const count = listedChanges().length > 0 ? sameElsewhere(current).length : 0;
  if (count === 0) return null;
  return (
    <Button look="link" onClick={apply} aria-keyshortcuts="e">
      Same change elsewhere: apply to all {count + 1}
    </Button>
  );
}
