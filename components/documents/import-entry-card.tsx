import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sayCaptureDay } from "@/lib/view-models/documents/format-stated-date";
import type { ImportEntry } from "./import-entry";
import styles from "./import-form.module.css";
import { ImportPreview } from "./import-preview";
import { ImportProgress } from "./import-progress";
import { VersionFields } from "./version-fields";

/** One text of an import: how far it is, how it was read, what it is to be called. */
export function ImportEntryCard({
  entry,
  alone,
  onRemove,
}: {
  readonly entry: ImportEntry;
  /** It is the only one: everything stands open. */
  readonly alone: boolean;
  readonly onRemove: () => void;
}) {
  const { state, name, origin } = entry;
  const busy = state.kind === "reading" || state.kind === "saving";
  return (
    <li className={styles.entry}>
      <div className={styles.entryHead}>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {origin ? (
          <p>
            <bdi>{origin.sourceUrl}</bdi>
            {origin.capturedAt ? `, captured ${sayCaptureDay(origin.capturedAt)}` : ""}
          </p>
        ) : null}
        {busy ? (
          <ImportProgress
            progress={state.progress}
            of={name}
            onCancel={state.kind === "reading" ? onRemove : null}
          />
        ) : state.kind === "saved" ? null : (
          <Button look="link" onClick={onRemove}>
            Remove<span className="vh"> {name}</span>
          </Button>
        )}
      </div>
      {state.kind === "failed" ? <Notice tone="error">{state.problem}</Notice> : null}
      {state.kind === "saved" ? (
        <p className={styles.saved}>
          {state.result.known
            ? `These very bytes are “${state.result.version.label}” already; nothing was added. `
            : `Saved as “${state.result.version.label}”. `}
          <a href={`/versions/${state.result.version.id}`}>Read it</a>
        </p>
      ) : null}
      {state.kind === "ready" ? (
        <>
          {alone ? (
            <ImportPreview view={state.view} />
          ) : (
            <details>
              <summary>Preview</summary>
              <ImportPreview view={state.view} />
            </details>
          )}
          <div className={styles.entryFields}>
            <VersionFields view={state.view} prefix={entry.key} source={origin?.sourceUrl ?? null} />
          </div>
          {state.problem ? <Notice tone="error">{state.problem}</Notice> : null}
        </>
      ) : null}
    </li>
  );
}
