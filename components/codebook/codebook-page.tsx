"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { CodebookView, CodeView } from "@/lib/contracts/codebook-view";
import { CodeName } from "./code-name";
import type { CodebookActions } from "./codebook-actions";
import styles from "./codebook-page.module.css";
import { useCodeAct } from "./use-code-act";

const CodeDialog = lazy(() => import("./code-dialog"));
const MergeDialog = lazy(() => import("./merge-dialog"));
const SchemeDialog = lazy(() => import("./scheme-dialog"));

type Opened =
  | { readonly dialog: "add" | "import" }
  | { readonly dialog: "edit" | "merge"; readonly code: CodeView };

/** The categories that notes and documents are tagged with and topics are made of: what each is called and means. */
export function CodebookPage({
  codebook,
  actions,
}: {
  readonly codebook: CodebookView;
  readonly actions: CodebookActions;
}) {
  const { workspaceId, codes, deleted, may } = codebook;
  const [opened, setOpened] = useState<Opened | null>(null);
  const { busy, remove, merge, restore } = useCodeAct(actions);
  const close = () => setOpened(null);

  return (
    <main className={styles.page} id="main">
      <div className={styles.head}>
        <h1>Codebook</h1>
        {may.edit ? (
          <div className={styles.acts}>
            <Button look="go" onClick={() => setOpened({ dialog: "add" })}>
              Add a code
            </Button>
            <Button onClick={() => setOpened({ dialog: "import" })}>Import a scheme</Button>
          </div>
        ) : null}
      </div>
      <p className={styles.lede}>
        The categories of this workspace. Notes and documents are tagged with them, and topics line up
        positions under them; a definition lets two people choose alike.
      </p>
      {codes.length === 0 ? (
        <p className={styles.empty}>
          {may.edit
            ? "There are no codes yet. Add one, or import a category scheme that you have as CSV."
            : "There are no codes yet. Editors of this workspace can add them."}
        </p>
      ) : (
        <ul className={styles.list} aria-label="Codes" aria-busy={busy}>
          {codes.map((code) => (
            <li key={code.id} className={styles.row}>
              <div>
                <h2>
                  <CodeName code={code} />
                </h2>
                {code.definition ? <p className={styles.definition}>{code.definition}</p> : null}
                {code.merged.map((part) => (
                  <p key={part.id} className={styles.merged}>
                    with <bdi>“{part.name}”</bdi>, merged into it
                    {may.edit ? (
                      <Button
                        look="link"
                        aria-label={`Part again: ${part.name}`}
                        onClick={() => restore(part)}
                      >
                        Part again
                      </Button>
                    ) : null}
                  </p>
                ))}
              </div>
              {may.edit ? (
                <div className={styles.acts}>
                  <Button
                    aria-label={`Edit: ${code.name}`}
                    onClick={() => setOpened({ dialog: "edit", code })}
                  >
                    Edit
                  </Button>
                  {codes.length > 1 ? (
                    <Button
                      look="flat"
                      aria-label={`Merge: ${code.name}`}
                      onClick={() => setOpened({ dialog: "merge", code })}
                    >
                      Merge
                    </Button>
                  ) : null}
                  <Button look="flat" aria-label={`Delete: ${code.name}`} onClick={() => remove(code)}>
                    Delete
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {deleted.length > 0 ? (
        <details className={styles.deleted}>
          <summary>Deleted ({deleted.length})</summary>
          <ul>
            {deleted.map((code) => (
              <li key={code.id}>
                <CodeName code={code} />
                {may.edit ? (
                  <Button look="link" aria-label={`Restore: ${code.name}`} onClick={() => restore(code)}>
                    Restore
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <Suspense fallback={null}>
        {opened?.dialog === "add" ? (
          <CodeDialog workspaceId={workspaceId} code={null} actions={actions} onClose={close} />
        ) : null}
        {opened?.dialog === "edit" ? (
          <CodeDialog workspaceId={workspaceId} code={opened.code} actions={actions} onClose={close} />
        ) : null}
        {opened?.dialog === "merge" ? (
          <MergeDialog
            code={opened.code}
            others={codes.filter(({ id }) => id !== opened.code.id)}
            merge={(into) => merge(opened.code, into)}
            onClose={close}
          />
        ) : null}
        {opened?.dialog === "import" ? (
          <SchemeDialog workspaceId={workspaceId} importScheme={actions.importScheme} onClose={close} />
        ) : null}
      </Suspense>
    </main>
  );
}
