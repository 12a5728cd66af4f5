"use client";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ArchiveDocumentInput } from "@/lib/contracts/document-input";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

export type ArchiveDocument = (input: ArchiveDocumentInput) => Promise<ActionResult<unknown>>;

/** Takes a document out of the list and of search, or puts it back, with the way back from either. */
export function ArchiveButton({
  document: { id, title },
  archived,
  archive,
  inList = false,
}: {
  readonly document: { readonly id: string; readonly title: string };
  readonly archived: boolean;
  readonly archive: ArchiveDocument;
  /** One of many: its name says which document it is about. */
  readonly inList?: boolean;
}) {
  const { busy, run } = useAct(serverUnreachable());
  const words = archived ? "Restore" : "Archive";
  const say = (to: boolean) => () => archive({ documentId: id, archived: to });
  return (
    <Button
      aria-disabled={busy}
      {...(inList ? { look: "link" as const, "aria-label": `${words}: ${title}` } : {})}
      onClick={() =>
        run(say(!archived), {
          done: archived
            ? "The document is back in the list and in search."
            : "Archived: the document is out of the list and of search, and open as before.",
          undo: say(archived),
        })
      }
    >
      {words}
    </Button>
  );
}
