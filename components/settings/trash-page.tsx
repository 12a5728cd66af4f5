"use client";
import { Button } from "@/components/ui/button";
import { LocalDay } from "@/components/ui/local-day";
import { LocalTime } from "@/components/ui/local-time";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { RestoreAnnotationInput } from "@/lib/contracts/annotation-input";
import type { RestoreBriefingInput } from "@/lib/contracts/briefing-input";
import type { DocumentIdInput, VersionIdInput } from "@/lib/contracts/document-input";
import type { RemoveGuestCommentInput } from "@/lib/contracts/guest-comment-input";
import type { TrashItemView, TrashView } from "@/lib/contracts/trash-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { sayKeptDays } from "@/lib/view-models/trash/say-kept-days";
import { type KeepTrash, KeepTrashForm } from "./keep-trash-form";
import styles from "./trash-page.module.css";

interface TrashActions {
  readonly restoreDocument: (input: DocumentIdInput) => Promise<ActionResult<unknown>>;
  readonly restoreVersion: (input: VersionIdInput) => Promise<ActionResult<unknown>>;
  readonly restoreBriefing: (input: RestoreBriefingInput) => Promise<ActionResult<unknown>>;
  readonly restoreComment: (input: RemoveGuestCommentInput) => Promise<ActionResult<unknown>>;
  readonly restoreNote: (input: RestoreAnnotationInput) => Promise<ActionResult<unknown>>;
}

/** What was deleted, the way back for each, and how long there is one. */
export function TrashPage({
  view,
  keep,
  actions,
}: {
  readonly view: TrashView;
  readonly keep: KeepTrash;
  readonly actions: TrashActions;
}) {
  const { busy, run } = useAct(serverUnreachable());
  const restore = ({ kind, id, revision }: TrashItemView) => {
    if (kind === "document") return actions.restoreDocument({ documentId: id });
    if (kind === "version") return actions.restoreVersion({ versionId: id });
    if (kind === "briefing") return actions.restoreBriefing({ briefingId: id });
    if (kind === "comment") return actions.restoreComment({ commentId: id, revision, removed: false });
    return actions.restoreNote({ annotationId: id, revision });
  };
  return (
    <main className={styles.page} id="main">
      <h1>Trash</h1>
      <p className={styles.lede}>
        Documents, versions, notes, comments of guests and briefings that were deleted. Each is kept{" "}
        {sayKeptDays(view.keptDays)}, and a document comes back with its versions, notes and reviews.
      </p>
      {view.choices.length > 0 ? <KeepTrashForm key={view.keptDays} view={view} keep={keep} /> : null}
      {view.items.length === 0 ? <p className={styles.empty}>Nothing is in the trash.</p> : null}
      <ul className={view.items.length > 0 ? styles.list : ""}>
        {view.items.map((item) => (
          <li key={item.id} className={styles.row}>
            <div>
              <p className={styles.what}>
                <bdi lang={item.lang}>{item.what}</bdi>
              </p>
              <p className={styles.about}>
                <bdi>{item.where}</bdi>
                <span>
                  deleted <LocalTime at={item.deletedAt} />
                </span>
                {item.leavesAt ? (
                  <span>
                    gone for good on <LocalDay at={item.leavesAt} />
                  </span>
                ) : null}
              </p>
            </div>
            {item.may.restore ? (
              <Button
                aria-disabled={busy}
                aria-label={`Restore: ${item.what}`}
                onClick={() => run(() => restore(item), { done: `Restored, as it was: ${item.kind}.` })}
              >
                Restore
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {view.more ? <p className={styles.lede}>There is more; what was deleted last is shown.</p> : null}
    </main>
  );
}
