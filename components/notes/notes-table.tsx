"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import wideTable from "@/components/ui/wide-table.module.css";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ResolveNotesInput } from "@/lib/contracts/notes-input";
import type { NoteRowView, ResolvedNotesView } from "@/lib/contracts/notes-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { NoteRow } from "./note-row";
import styles from "./notes-page.module.css";

interface NotesTableProps {
  readonly rows: readonly NoteRowView[];
  readonly resolve: (input: ResolveNotesInput) => Promise<ActionResult<ResolvedNotesView>>;
}

/** Notes to be read, opened and settled, several at once. */
export function NotesTable({ rows, resolve }: NotesTableProps) {
  const router = useRouter();
  const { show } = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const able = rows.filter(({ may }) => may.resolve);
  const marked = able.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen((all) => {
      const next = new Set(all);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const act = async (notes: ResolveNotesInput["notes"], resolved: boolean) => {
    if (notes.length === 0) return;
    setBusy(true);
    try {
      const answer = await resolve({ notes, resolved });
      if (!answer.ok) return show(answer.error.message);
      const { changed, stale } = answer.value;
      setChosen(new Set());
      router.refresh();
      const done = `${count(changed.length)} ${resolved ? "resolved" : "opened again"}.`;
      const kept = stale > 0 ? ` ${count(stale)} changed in the meantime: look at them again.` : "";
      show(done + kept, { label: "Undo", run: () => void act([...changed], !resolved) });
    } catch {
      show(serverUnreachable());
    } finally {
      setBusy(false);
    }
  };
  const actOnMarked = (resolved: boolean) =>
    act(
      marked
        .filter((row) => row.resolved !== resolved)
        .map(({ id, revision }) => ({ annotationId: id, revision })),
      resolved,
    );
  return (
    <>
      {able.length === 0 ? null : (
        <div className={styles.bulk} role="toolbar" aria-label="Marked notes">
          <span role="status">{marked.length === 0 ? "None marked" : `${count(marked.length)} marked`}</span>
          <Button
            disabled={busy || marked.every((row) => row.resolved)}
            onClick={() => void actOnMarked(true)}
          >
            Resolve
          </Button>
          <Button
            disabled={busy || !marked.some((row) => row.resolved)}
            onClick={() => void actOnMarked(false)}
          >
            Reopen
          </Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={wideTable.scroll} aria-label="Table of notes" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {able.length === 0 ? null : (
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label="Mark all on this page"
                    checked={marked.length > 0 && marked.length === able.length}
                    onChange={(event) =>
                      setChosen(new Set(event.target.checked ? able.map(({ id }) => id) : []))
                    }
                  />
                </th>
              )}
              <th scope="col">Note</th>
              <th scope="col">Where</th>
              <th scope="col">By</th>
              <th scope="col">Assigned</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <NoteRow
                key={row.id}
                row={row}
                choice={
                  able.length === 0 ? null : { chosen: chosen.has(row.id), toggle: () => toggle(row.id) }
                }
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const count = (many: number) => `${many} ${many === 1 ? "note" : "notes"}`;
