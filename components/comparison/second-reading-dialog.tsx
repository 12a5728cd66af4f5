"use client";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import { plural } from "@/lib/core/text/plural";
import { useSentForm } from "./use-sent-form";

interface Props {
  /** The reading to finish; `null` where one is to begin. */
  readonly readingId: string | null;
  readonly start: () => Promise<ActionResult<void>>;
  readonly finish: (readingId: string) => Promise<ActionResult<void>>;
  /** How far a reading of this comparison is; `null` where it is of another, or not begun. */
  readonly judged: { readonly count: number; readonly total: number } | null;
  readonly onClose: () => void;
}

/** Says what beginning or finishing a second reading means, before it is done. */
export default function SecondReadingDialog({ readingId, start, finish, judged, onClose }: Props) {
  const { problem, busy, submit } = useSentForm(() => (readingId === null ? start() : finish(readingId)));
  const left = judged ? judged.total - judged.count : 0;
  return (
    <Dialog
      open
      title={readingId === null ? "Read as second reader (blind)" : "Finish second reading"}
      onClose={onClose}
    >
      <form className={form.form} onSubmit={submit}>
        {readingId === null ? (
          <>
            <p className={form.lede}>
              You judge the changes for yourself. Until you finish, nobody else’s judgements in this document
              are shown to you, on any page or in any export, and yours are shown to nobody.
            </p>
            <p className={form.lede}>
              Then both readings stand side by side, with how far they agree. What you have seen before, you
              have seen; changes you judged yourself in the first reading are not compared.
            </p>
          </>
        ) : (
          <>
            {judged && left > 0 && (
              <Notice tone="warn">
                {plural(left, "change")} of {judged.total} not marked as reviewed yet.
              </Notice>
            )}
            <p className={form.lede}>
              What you judged stands as it is from then on and is shown to the others, and you see what they
              judged. This cannot be undone: who has seen the others is no longer blind.
              {judged?.count === 0 && " A reading in which nothing was judged is forgotten."}
            </p>
          </>
        )}
        {problem && <Notice tone="error">{problem}</Notice>}
        <DialogActs
          label={readingId === null ? "Begin" : "Finish and compare"}
          busyLabel={readingId === null ? "Beginning…" : "Finishing…"}
          busy={busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
