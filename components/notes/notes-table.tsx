"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import wideTable from "@/components/ui/wide-table.module.css";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { NoteRow } from "./note-row";
import styles from "./notes-page.module.css";
import { type NotesActions, useNotesActs } from "./use-notes-acts";

const AssignNotesDialog = lazy(() => import("@/components/annotations/assign-notes-dialog"));

interface NotesTableProps {
  readonly rows: readonly NoteRowView[];
  readonly colleagues: readonly ColleagueView[];
  readonly actions: NotesActions;
}

/** Notes to be read, opened, assigned and settled, several at once. */
export function NotesTable({ rows, colleagues, actions }: NotesTableProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { busy, resolve, assign } = useNotesActs(actions, () => setChosen(new Set()));
  const [assigning, setAssigning] = useState(false);
  const able = rows.filter(({ may }) => may.resolve);
  const marked = able.filter(({ id }) => chosen.has(id));
  // Nobody else can read a draft.
  const open = marked.filter(({ isPrivate }) => !isPrivate);
  const toggle = (id: string) =>
    setChosen((all) => {
      const next = new Set(all);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <>
      {able.length === 0 ? null : (
        <div className={styles.bulk} role="toolbar" aria-label="Marked notes">
          <span role="status">{marked.length === 0 ? "None marked" : `${count(marked.length)} marked`}</span>
          <Button
            disabled={busy || marked.every((row) => row.resolved)}
            onClick={() => void resolve(marked, true)}
          >
            Resolve
          </Button>
          <Button
            disabled={busy || !marked.some((row) => row.resolved)}
            onClick={() => void resolve(marked, false)}
          >
            Reopen
          </Button>
          <Button disabled={busy || open.length === 0} onClick={() => setAssigning(true)}>
            Assign …
          </Button>
        </div>
      )}
      {assigning ? (
        <Suspense fallback={null}>
          <AssignNotesDialog
            name={count(open.length)}
            assigned={open.length === 1 ? (open[0]?.assigned ?? null) : null}
            several={open.length > 1}
            list={async () => ({ ok: true, value: colleagues })}
            onAssign={(to, dueOn) => assign(open, to, dueOn)}
            onClose={() => setAssigning(false)}
          />
        </Suspense>
      ) : null}
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
