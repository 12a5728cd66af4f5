import { Button } from "./button";
import styles from "./dialog-form.module.css";

/** The end of a form in a dialog: to send it, which it says while it does, or to leave it. */
export function DialogActs({
  label,
  busyLabel,
  busy,
  onCancel,
}: {
  readonly label: string;
  readonly busyLabel: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}) {
  return (
    <div className={styles.acts}>
      <Button type="submit" look="go" aria-disabled={busy}>
        {busy ? busyLabel : label}
      </Button>
      <Button look="flat" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
