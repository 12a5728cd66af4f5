"use client";
import { Dialog } from "@/components/ui/dialog";
import { KeyRows } from "@/components/ui/key-rows";
import { PAGE_KEYS } from "@/lib/view-models/workspace/page-keys";
import styles from "./keys-list.module.css";

export default function KeysList({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      {PAGE_KEYS.map(([where, rows]) => (
        <section key={where} className={styles.group} aria-label={where}>
          <h3>{where}</h3>
          <KeyRows rows={rows} />
        </section>
      ))}
    </Dialog>
  );
}
