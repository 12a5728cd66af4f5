"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { isOwnKey } from "@/components/ui/is-own-key";
import type { CollectActions } from "./collect-actions";
import type { CollectedFrom } from "./collect-dialog";

const CollectDialog = lazy(() => import("./collect-dialog"));

/** Puts something of this page into a briefing: by button, or by `b`. What there is to choose is gathered when it opens. */
export function CollectButton({
  workspaceId,
  compared,
  actions,
  gather,
}: {
  readonly workspaceId: CollectedFrom["workspaceId"];
  readonly compared: CollectedFrom["compared"];
  readonly actions: CollectActions;
  readonly gather: () => Pick<CollectedFrom, "groups" | "chosen">;
}) {
  const [open, setOpen] = useState<ReturnType<typeof gather> | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "b" || !isOwnKey(event)) return;
      event.preventDefault();
      setOpen(gather());
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [gather]);
  return (
    <>
      <Button aria-keyshortcuts="b" onClick={() => setOpen(gather())}>
        Add to a briefing
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <CollectDialog
            {...open}
            workspaceId={workspaceId}
            compared={compared}
            actions={actions}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
