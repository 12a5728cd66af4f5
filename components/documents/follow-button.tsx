"use client";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { FollowDocumentInput } from "@/lib/contracts/document-input";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

export type FollowDocument = (input: FollowDocumentInput) => Promise<ActionResult<unknown>>;

/** Whether new versions of a document come into one's inbox. */
export function FollowButton({
  documentId,
  followed,
  follow,
}: {
  readonly documentId: string;
  readonly followed: boolean;
  readonly follow: FollowDocument;
}) {
  const { busy, run } = useAct(serverUnreachable());
  return (
    <Button
      aria-pressed={followed}
      aria-disabled={busy}
      onClick={() =>
        run(() => follow({ documentId, followed: !followed }), {
          done: followed
            ? "You are no longer told of new versions."
            : "New versions of this document come into your inbox.",
        })
      }
    >
      {followed ? "Following" : "Follow"}
    </Button>
  );
}
