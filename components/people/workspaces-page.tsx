"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  CreateWorkspaceInput,
  RenameWorkspaceInput,
  SwitchWorkspaceInput,
} from "@/lib/contracts/workspace-input";
import type { WorkspaceRefView, WorkspacesView, WorkspaceView } from "@/lib/contracts/workspace-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { ROLE_NAMES } from "./role-names";
import styles from "./workspaces-page.module.css";

interface Actions {
  readonly create: (input: CreateWorkspaceInput) => Promise<ActionResult<WorkspaceRefView>>;
  readonly rename: (input: RenameWorkspaceInput) => Promise<ActionResult<unknown>>;
  readonly switchTo: (input: SwitchWorkspaceInput) => Promise<ActionResult<unknown>>;
}

const MOST_LETTERS = 120;

/** The workspaces one is in with one's role, the way to each, and a further one. */
export function WorkspacesPage({
  view: { workspaces, may },
  actions,
}: {
  readonly view: WorkspacesView;
  readonly actions: Actions;
}) {
  return (
    <main className={styles.page} id="main">
      <h1>Workspaces</h1>
      <p className={styles.lede}>
        A workspace has its own people, documents, codebook and share links. Lists, search and settings show
        the one you work in; addresses of the others open as well.
      </p>
      <section aria-labelledby="mine">
        <h2 id="mine">{workspaces.length === 1 ? "Your workspace" : "Your workspaces"}</h2>
        <ul className={styles.list}>
          {workspaces.map((workspace) => (
            <WorkspaceRow key={workspace.id} workspace={workspace} actions={actions} />
          ))}
        </ul>
      </section>
      {may.create ? <NewWorkspace create={actions.create} /> : null}
    </main>
  );
}

function WorkspaceRow({
  workspace: { id, name, role, isCurrent, may },
  actions,
}: {
  readonly workspace: WorkspaceView;
  readonly actions: Actions;
}) {
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
        <p className={styles.about}>
          <span>{ROLE_NAMES[role]}</span>
          {isCurrent ? <span>you work here</span> : null}
        </p>
        {typed === null ? null : (
          <form
            className={styles.rename}
            onSubmit={(event) => {
              event.preventDefault();
              if (busy) return;
              setProblem(null);
              run(() => actions.rename({ workspaceId: id, name: typed.trim(), before: name }), {
                done: "The workspace is renamed.",
                after: () => setTyped(null),
                refused: setProblem,
              });
            }}
          >
            <Field label={`New name of “${name}”`} error={problem}>
              {(control) => (
                <input
                  {...control}
                  required
                  maxLength={MOST_LETTERS}
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              )}
            </Field>
            <p className={styles.acts}>
              <Button type="submit" look="go" aria-disabled={busy}>
                {busy ? "Saving…" : "Save the name"}
              </Button>
              <Button
                onClick={() => {
                  setTyped(null);
                  setProblem(null);
                }}
              >
                Cancel
              </Button>
            </p>
          </form>
        )}
      </div>
      <div className={styles.acts}>
        {isCurrent ? null : (
          <Button
            aria-label={`Switch to “${name}”`}
            aria-disabled={busy}
            onClick={() =>
              run(() => actions.switchTo({ workspaceId: id }), { after: () => location.assign("/") })
            }
          >
            Switch to it
          </Button>
        )}
        {may.rename && typed === null ? (
          <Button aria-label={`Rename “${name}”`} onClick={() => setTyped(name)}>
            Rename
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function NewWorkspace({ create }: { readonly create: Actions["create"] }) {
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section aria-labelledby="new">
      <h2 id="new">Create a workspace</h2>
      <form
        className={styles.create}
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          setProblem(null);
          run(() => create({ name: name.trim() }), {
            after: () => location.assign("/"),
            refused: setProblem,
          });
        }}
      >
        <Field
          label="Name"
          hint="You are its administrator, and alone in it until you invite somebody. Nobody sees it who is not in it."
        >
          {(control) => (
            <input
              {...control}
              required
              maxLength={MOST_LETTERS}
              autoComplete="off"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="go" aria-disabled={busy}>
          {busy ? "Creating…" : "Create"}
        </Button>
      </form>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
    </section>
  );
}
