"use client";
import { useRef, useState } from "react";
import { useRowKeys } from "@/components/ui/use-row-keys";
import wideTable from "@/components/ui/wide-table.module.css";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { NoteRow } from "./note-row";
import styles from "./notes-page.module.css";
import { NotesToolbar } from "./notes-toolbar";
import { type NotesActions, useNotesActs } from "./use-notes-acts";

interface NotesTableProps {
  readonly rows: readonly NoteRowView[];
  readonly colleagues: readonly ColleagueView[];
  /** Names of the codes of the codebook. */
  readonly codes: readonly string[];
  readonly actions: NotesActions;
}

/** Notes to be read, opened, and changed several at once: by mouse, and with j, k and x. */
export function NotesTable({ rows, colleagues, codes, actions }: NotesTableProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const acts = useNotesActs(actions, () => setChosen(new Set()));
  const body = useRef<HTMLTableSectionElement>(null);
  const able = rows.filter(({ may }) => may.resolve);
  const marked = able.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen((all) => {
      const next = new Set(all);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  useRowKeys(body, "x", (at) => {
    const row = rows[at];
    if (row?.may.resolve) toggle(row.id);
  });
  return (
    <>
      {able.length === 0 ? null : (
        <NotesToolbar marked={marked} colleagues={colleagues} codes={codes} acts={acts} />
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
          <tbody ref={body}>
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
