"use client";
import { useRef } from "react";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ImportVersionInput, PreviewVersionInput } from "@/lib/contracts/document-input";
import type { DocumentRefView, VersionRefView } from "@/lib/contracts/document-view";
import type { PreviewView } from "@/lib/contracts/preview-view";
import { ImportForm } from "./import-form";
import styles from "./import-form.module.css";
import { VersionFields, versionInput } from "./version-fields";

interface NewVersionProps {
  readonly document: DocumentRefView;
  /** The newest one there is: the new one is compared with it. */
  readonly newest: VersionRefView | null;
  readonly preview: (input: PreviewVersionInput) => Promise<ActionResult<PreviewView>>;
  readonly add: (
    input: ImportVersionInput,
  ) => Promise<ActionResult<{ readonly version: VersionRefView; readonly known: boolean }>>;
}

/** The next version of a document; saving leads to what changed. */
export function NewVersion({ document, newest, preview, add }: NewVersionProps) {
  const read = useRef<PreviewView | null>(null);
  return (
    <main className={styles.page} id="main">
      <h1>Add a version</h1>
      <p className={styles.lede}>
        {newest
          ? `It follows “${newest.label}” of ${document.title}. Versions are never changed or replaced.`
          : `The first text of ${document.title}.`}
      </p>
      <ImportForm
        preview={async (chosen) => {
          const result = await preview({ documentId: document.id, ...chosen });
          read.current = result.ok ? result.value : null;
          return result;
        }}
        saveLabel="Save the version"
        fields={(view) => <VersionFields view={view} />}
        save={async (chosen, form) => {
          const added = await add({
            documentId: document.id,
            ...chosen,
            ...versionInput(form, read.current),
          });
          if (!added.ok) return added.error.message;
          const { version, known } = added.value;
          if (known) return `These very bytes are “${version.label}” already; nothing was added.`;
          location.assign(newest ? `/compare/${newest.id}/${version.id}` : `/versions/${version.id}`);
          return null;
        }}
      />
    </main>
  );
}
