"use client";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { useRestore } from "./restore-context";

/** Deletes what a page is about, goes where it was listed, and offers the way back there. */
export function MoveToTrash({
  what,
  id,
  remove,
  listedAt,
}: {
  readonly what: "document" | "version";
  readonly id: string;
  readonly remove: () => Promise<ActionResult<unknown>>;
  readonly listedAt: string;
}) {
  const router = useRouter();
  const restore = useRestore();
  const { busy, run } = useAct(serverUnreachable());
  return (
    <Button
      aria-disabled={busy}
      onClick={() =>
        run(remove, {
          done: `The ${what} is in the trash.`,
          undo: () =>
            what === "document" ? restore.document({ documentId: id }) : restore.version({ versionId: id }),
          after: () => router.push(listedAt),
        })
      }
    >
      Move to trash
    </Button>
  );
}
