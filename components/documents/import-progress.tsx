import { Button } from "@/components/ui/button";
import type { Progress } from "./import-channel";
import styles from "./import-form.module.css";

/** How far something is, and the way out of it. */
export function ImportProgress({
  progress,
  of,
  onCancel,
}: {
  readonly progress: Progress;
  /** What is being worked on, for those who listen. */
  readonly of: string;
  readonly onCancel: (() => void) | null;
}) {
  return (
    <div className={styles.progress}>
      <progress value={progress.share} aria-label={`${progress.step}: ${of}`} />
      <span aria-hidden="true">{progress.step}…</span>
      {onCancel ? (
        <Button look="link" onClick={onCancel}>
          Cancel
          <span className="vh"> {of}</span>
        </Button>
      ) : null}
    </div>
  );
}
