"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { PictureVersionView } from "@/lib/contracts/picture-view";
import type { DecideFact } from "./fact-review-actions";

const FactDialog = lazy(() => import("./fact-dialog"));

/** Adds what the rules did not find; it stands beside what they did. */
export function AddFact({
  versions,
  decide,
}: {
  readonly versions: readonly PictureVersionView[];
  readonly decide: DecideFact;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Add a fact…
      </Button>
      {open ? (
        <Suspense>
          <FactDialog
            title="Add a fact"
            statedIn={versions}
            fact={null}
            decide={decide}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
