"use client";
import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { JumpTargetView } from "@/lib/contracts/jump-target-view";
import styles from "./palette-list.module.css";

const GROUPS = [
  ["document", "Documents"],
  ["position", "Positions"],
  ["comparison", "Compare"],
  ["action", "Actions"],
] as const;

/** Every word typed must stand in the label, its number or its detail; those that begin a word come first. */
export function matchTarget(value: string, search: string): number {
  const hay = value.toLocaleLowerCase();
  const typed = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (!typed.every((word) => hay.includes(word))) return 0;
  const words = hay.split(/[^\p{L}\p{N}]+/u);
  return typed.every((word) => words.some((each) => each.startsWith(word))) ? 1 : 0.5;
}

/** The palette: type a few letters, choose with the arrows, open with Enter. */
export default function PaletteList({
  open,
  onClose,
  targets,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly targets: () => Promise<ActionResult<readonly JumpTargetView[]>>;
}) {
  const router = useRouter();
  const [all, setAll] = useState<readonly JumpTargetView[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!open) return;
    let current = true;
    setFailed(false);
    targets().then(
      (found) => {
        if (!current) return;
        if (found.ok) setAll(found.value);
        else setFailed(true);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [open, targets]);
  return (
    <Dialog open={open} onClose={onClose} title="Jump to" wide>
      <Command label="Jump to a document, position, comparison or action" filter={matchTarget} loop>
        <div className={styles.in}>
          <Command.Input placeholder="Document, position, comparison, action" />
          <button type="button" aria-label="Close" onClick={onClose}>
            <kbd>esc</kbd>
          </button>
        </div>
        <Command.List className={styles.list ?? ""} label="Places">
          {all === null ? (
            <p className={styles.empty}>
              {failed ? "The list could not be loaded. Close and try again." : "Loading…"}
            </p>
          ) : (
            <Command.Empty className={styles.empty ?? ""}>
              Nothing by that name. Try a word of a title or the number of a position.
            </Command.Empty>
          )}
          {GROUPS.map(([kind, heading]) => {
            const items = (all ?? []).filter((target) => target.kind === kind);
            return items.length === 0 ? null : (
              <Command.Group key={kind} heading={heading}>
                {items.map((target) => (
                  <Command.Item
                    key={target.href + target.label}
                    className={styles.item ?? ""}
                    value={[target.number, target.label, target.detail].filter(Boolean).join(" ")}
                    onSelect={() => {
                      onClose();
                      router.push(target.href);
                    }}
                  >
                    <span>
                      {target.number ? <span className={styles.number}>{target.number}</span> : null}
                      {target.label}
                    </span>
                    {target.detail ? <span className={styles.detail}>{target.detail}</span> : null}
                  </Command.Item>
                ))}
              </Command.Group>
            );
          })}
        </Command.List>
        <p className={styles.foot} aria-hidden="true">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> choose
          </span>
          <span>
            <kbd>↵</kbd> open
          </span>
        </p>
      </Command>
    </Dialog>
  );
}
