"use client";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { useAct } from "@/components/ui/use-act";
import type { NotesQuestion } from "@/lib/contracts/notes-input";
import type { SavedViewsView, SavedViewView } from "@/lib/contracts/saved-view-view";
import { isSameQuestion, notesHref, savedViewHref } from "@/lib/view-models/notes/notes-address";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./saved-views.module.css";
import type { SavedViewsActions } from "./saved-views-actions";

const SavedViewDialog = lazy(() => import("./saved-view-dialog"));

interface SavedViewsProps {
  readonly saved: SavedViewsView;
  /** The one that is open, changed or not. */
  readonly open: SavedViewView | null;
  /** What is shown. */
  readonly asked: NotesQuestion;
  /** The same in words. */
  readonly said: readonly string[];
  readonly actions: SavedViewsActions;
}

/** The saved views as a row of links, and what can be done with the one that is open and with what is shown. */
export function SavedViews({ saved, open, asked, said, actions }: SavedViewsProps) {
  const router = useRouter();
  const { busy, run } = useAct(serverUnreachable());
  const [dialog, setDialog] = useState<"new" | "edit" | null>(null);
  const row = useRef<HTMLElement>(null);
  /** The button that was pressed may be gone when its view is there: who uses the keyboard goes on from the view. */
  const goesOn = useRef(false);
  const isChanged = open !== null && !isSameQuestion(asked, open.asked);
  useEffect(() => {
    if (!goesOn.current || !open || isChanged) return;
    goesOn.current = false;
    row.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [open, isChanged]);
  const show = (viewId: string) => {
    goesOn.current = true;
    router.push(savedViewHref(viewId));
  };
  const update = (view: SavedViewView) => {
    const { id: viewId, revision, name, shared } = view;
    run(() => actions.edit({ viewId, revision, name, shared, asked }), {
      done: `“${name}” now shows this.`,
      undo: () => actions.edit({ viewId, revision: revision + 1, name, shared, asked: view.asked }),
      after: () => show(viewId),
    });
  };
  const remove = ({ id: viewId, name }: SavedViewView) =>
    run(() => actions.remove({ viewId }), {
      done: `The view “${name}” is deleted.`,
      undo: () => actions.restore({ viewId }),
      after: () => router.push(notesHref(asked)),
    });
  const maySave = said.length > 0 && (open === null || isChanged);
  if (saved.views.length === 0 && !maySave) return null;
  return (
    <nav className={styles.views} aria-label="Views of the notes" ref={row}>
      {saved.views.length === 0 ? null : (
        <ul>
          <li>
            <a href="/notes" {...(said.length === 0 && !open ? { "aria-current": "page" } : {})}>
              All notes
            </a>
          </li>
          {saved.views.map((view) => (
            <ViewLink key={view.id} view={view} open={open} isChanged={isChanged} />
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        {open && isChanged ? (
          <>
            <span>
              Changed from <bdi>“{open.name}”</bdi>
            </span>
            {open.may.edit ? (
              <Button disabled={busy} onClick={() => update(open)}>
                Update the view
              </Button>
            ) : null}
          </>
        ) : null}
        {maySave ? (
          <Button onClick={() => setDialog("new")}>
            {open ? "Save as another view …" : "Save as a view …"}
          </Button>
        ) : null}
        {open && isChanged ? (
          <a className={buttonClass("flat")} href={savedViewHref(open.id)}>
            Discard changes
          </a>
        ) : null}
        {open && (open.may.edit || open.may.delete) ? (
          <Menu
            className={buttonClass("flat")}
            aria-label={`What can be done with the view “${open.name}”`}
            groups={[
              {
                items: [
                  ...(open.may.edit
                    ? [
                        {
                          label: saved.mayShare ? "Rename or share …" : "Rename …",
                          onSelect: () => setDialog("edit"),
                        },
                      ]
                    : []),
                  ...(open.may.delete ? [{ label: "Delete", onSelect: () => remove(open) }] : []),
                ],
              },
            ]}
          >
            View <span aria-hidden="true">▾</span>
          </Menu>
        ) : null}
      </div>
      {dialog ? (
        <Suspense fallback={null}>
          <SavedViewDialog
            {...(dialog === "edit" && open ? { view: open } : { asked, said })}
            workspaceId={saved.workspaceId}
            mayShare={saved.mayShare}
            actions={actions}
            onSaved={show}
            onClose={() => setDialog(null)}
          />
        </Suspense>
      ) : null}
    </nav>
  );
}

function ViewLink({
  view,
  open,
  isChanged,
}: {
  readonly view: SavedViewView;
  readonly open: SavedViewView | null;
  readonly isChanged: boolean;
}) {
  const current = view.id === open?.id ? (isChanged ? "true" : "page") : undefined;
  return (
    <li>
      <a href={savedViewHref(view.id)} title={view.name} {...(current ? { "aria-current": current } : {})}>
        <bdi>{view.name}</bdi>
        {view.shared ? <small>{view.ownerName ? `by ${view.ownerName}` : "shared"}</small> : null}
      </a>
    </li>
  );
}
