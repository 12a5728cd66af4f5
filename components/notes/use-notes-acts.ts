"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  AssignNotesInput,
  ChangeNotesInput,
  NoteAct,
  ResolveNotesInput,
} from "@/lib/contracts/notes-input";
import type { ChangedNotesView, NoteRowView } from "@/lib/contracts/notes-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

export interface NotesActions {
  readonly resolve: (input: ResolveNotesInput) => Promise<ActionResult<ChangedNotesView>>;
  readonly assign: (input: AssignNotesInput) => Promise<ActionResult<ChangedNotesView>>;
  readonly change: (input: ChangeNotesInput) => Promise<ActionResult<ChangedNotesView>>;
}

/** What is done with each of several notes, what is said of it, and what takes it back. */
export interface NotesChange {
  readonly act: (row: NoteRowView) => NoteAct;
  readonly said: string;
  readonly undo?: (row: NoteRowView) => NoteAct;
}

type Changed = ChangedNotesView["changed"];
type Act = () => Promise<ActionResult<ChangedNotesView>>;

/** Settles, assigns or changes several notes, says what came of it, and takes it back. `done` is called when it is done. */
export function useNotesActs(actions: NotesActions, done: () => void) {
  const router = useRouter();
  const { show } = useToast();
  const [busy, setBusy] = useState(false);
  const act = async (run: Act, say: (count: number) => string, undo?: (changed: Changed) => void) => {
    setBusy(true);
    try {
      const answer = await run();
      if (!answer.ok) return show(answer.error.message);
      const { changed, stale } = answer.value;
      done();
      router.refresh();
      const kept = stale > 0 ? ` ${count(stale)} changed in the meantime: look at them again.` : "";
      show(
        say(changed.length) + kept,
        undo && changed.length > 0 ? { label: "Undo", run: () => undo(changed) } : undefined,
      );
    } catch {
      show(serverUnreachable());
    } finally {
      setBusy(false);
    }
  };
  const settle = (notes: Changed, resolved: boolean): Promise<void> =>
    act(
      () => actions.resolve({ notes: [...notes], resolved }),
      (many) => `${count(many)} ${resolved ? "resolved" : "opened again"}.`,
      (changed) => void settle(changed, !resolved),
    );
  return {
    busy,
    /** Those that one may not edit stay as they are, which is said. */
    change: (marked: readonly NoteRowView[], { act: actOf, said, undo }: NotesChange): Promise<void> => {
      const rows = marked.filter(({ may }) => may.edit);
      const others = marked.length - rows.length;
      const left =
        others > 0
          ? ` ${count(others)} of others ${others === 1 ? "stays" : "stay"} as ${others === 1 ? "it is" : "they are"}.`
          : "";
      const named = (each: readonly NoteRowView[], what: (row: NoteRowView) => NoteAct) =>
        each.map((row) => ({ annotationId: row.id, revision: row.revision, act: what(row) }));
      return act(
        () => actions.change({ notes: named(rows, actOf) }),
        (many) => `${count(many)} ${said}.${left}`,
        undo &&
          ((changed) => {
            const now = new Map(changed.map(({ annotationId, revision }) => [annotationId, revision]));
            const back = rows.flatMap((row) => {
              const revision = now.get(row.id);
              return revision === undefined ? [] : [{ ...row, revision }];
            });
            void act(
              () => actions.change({ notes: named(back, undo) }),
              () => "Undone.",
            );
          }),
      );
    },
    resolve: (rows: readonly NoteRowView[], resolved: boolean) =>
      settle(
        rows
          .filter((row) => row.resolved !== resolved)
          .map(({ id, revision }) => ({ annotationId: id, revision })),
        resolved,
      ),
    /** Without a day notes keep the one they have. */
    assign: (rows: readonly NoteRowView[], to: ColleagueView | null, dueOn: string | null): Promise<void> => {
      const day = (row: NoteRowView) =>
        to === null ? null : (dueOn ?? (rows.length > 1 ? (row.assigned?.dueOn ?? null) : null));
      const before = new Map(rows.map((row) => [row.id, row.assigned]));
      return act(
        () =>
          actions.assign({
            notes: rows.map((row) => ({
              annotationId: row.id,
              revision: row.revision,
              assigneeId: to?.id ?? null,
              dueOn: day(row),
            })),
          }),
        (many) => (to ? `${count(many)} assigned to ${to.name}.` : `${count(many)} no longer assigned.`),
        (changed) =>
          void act(
            () =>
              actions.assign({
                notes: changed.map(({ annotationId, revision }) => ({
                  annotationId,
                  revision,
                  assigneeId: before.get(annotationId)?.id ?? null,
                  dueOn: before.get(annotationId)?.dueOn ?? null,
                })),
              }),
            () => "Undone.",
          ),
      );
    },
  };
}

const count = (many: number) => `${many} ${many === 1 ? "note" : "notes"}`;
