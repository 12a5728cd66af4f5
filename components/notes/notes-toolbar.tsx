"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";
import styles from "./notes-page.module.css";
import type { useNotesActs } from "./use-notes-acts";

const AssignNotesDialog = lazy(() => import("@/components/annotations/assign-notes-dialog"));
const StanceNotesDialog = lazy(() => import("./stance-notes-dialog"));
const TagNotesDialog = lazy(() => import("./tag-notes-dialog"));

interface NotesToolbarProps {
  readonly marked: readonly NoteRowView[];
  readonly colleagues: readonly ColleagueView[];
  readonly codes: readonly string[];
  readonly acts: ReturnType<typeof useNotesActs>;
}

/** What can be done with the notes that are marked. */
export function NotesToolbar({ marked, colleagues, codes, acts }: NotesToolbarProps) {
  const { busy, resolve, assign, change } = acts;
  const [asking, setAsking] = useState<"assign" | "tag" | "stance" | null>(null);
  // Nobody else can read a draft.
  const open = marked.filter(({ isPrivate }) => !isPrivate);
  const own = marked.filter(({ may }) => may.edit);
  const drafts = own.filter(({ isPrivate }) => isPrivate);
  const close = () => setAsking(null);
  const tag = (added: string | null, removed: ReadonlySet<string>) =>
    change(marked, {
      act: ({ tags }) => ({
        kind: "tagged",
        tags: [...tags.filter((each) => !removed.has(each)), ...(added ? [added] : [])],
      }),
      said: added && removed.size === 0 ? `tagged ${added}` : "tagged anew",
      undo: ({ tags }) => ({ kind: "tagged", tags: [...tags] }),
    });
  return (
    <>
      <div className={styles.bulk} role="toolbar" aria-label="Marked notes">
        <span role="status">
          {marked.length === 0 ? "None marked" : `${countNotes(marked.length)} marked`}
        </span>
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
        <Button disabled={busy || open.length === 0} onClick={() => setAsking("assign")}>
          Assign …
        </Button>
        <Button disabled={busy || own.length === 0} onClick={() => setAsking("tag")}>
          Tag …
        </Button>
        <Button disabled={busy || own.length === 0} onClick={() => setAsking("stance")}>
          Stance …
        </Button>
        <Button
          disabled={busy || drafts.length === 0}
          onClick={() =>
            void change(drafts, { act: () => ({ kind: "shared" }), said: "shared with everybody" })
          }
        >
          Share drafts
        </Button>
        <Button
          disabled={busy || own.length === 0}
          onClick={() =>
            void change(marked, {
              act: () => ({ kind: "deleted" }),
              said: "deleted",
              undo: () => ({ kind: "restored" }),
            })
          }
        >
          Delete
        </Button>
      </div>
      <Suspense fallback={null}>
        {asking === "assign" ? (
          <AssignNotesDialog
            name={countNotes(open.length)}
            assigned={open.length === 1 ? (open[0]?.assigned ?? null) : null}
            several={open.length > 1}
            list={async () => ({ ok: true, value: colleagues })}
            onAssign={(to, dueOn) => assign(open, to, dueOn)}
            onClose={close}
          />
        ) : null}
        {asking === "tag" ? (
          <TagNotesDialog
            name={countNotes(own.length)}
            present={[...new Set(own.flatMap(({ tags }) => tags))]}
            codes={codes}
            onTag={tag}
            onClose={close}
          />
        ) : null}
        {asking === "stance" ? (
          <StanceNotesDialog
            name={countNotes(own.length)}
            onChoose={(stance) =>
              change(marked, {
                act: () => ({ kind: "stance", stance }),
                said: stance ? `given the stance “${STANCE_WORDS[stance]}”` : "left without a stance",
                undo: (row) => ({ kind: "stance", stance: row.stance }),
              })
            }
            onClose={close}
          />
        ) : null}
      </Suspense>
    </>
  );
}

const countNotes = (many: number) => `${many} ${many === 1 ? "note" : "notes"}`;
