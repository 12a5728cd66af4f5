"use client";
import type { DocumentRefView, VersionRefView } from "@/lib/contracts/document-view";
import { ImportForm } from "./import-form";
import styles from "./import-form.module.css";

interface NewVersionProps {
  readonly document: DocumentRefView;
  /** The newest one there is: the new one is compared with it. */
  readonly newest: VersionRefView | null;
}

/** Further versions of a document; saving one leads to what changed. */
export function NewVersion({ document, newest }: NewVersionProps) {
  return (
    <main className={styles.page} id="main">
      <h1>Add a version</h1>
      <p className={styles.lede}>
        {newest
          ? `Beside “${newest.label}” of ${document.title}, in the order of their dates. Versions are never changed or replaced.`
          : `The first text of ${document.title}.`}
      </p>
      <ImportForm
        place={{ documentId: document.id }}
        saveLabel={(versions) => (versions > 1 ? `Save ${versions} versions` : "Save the version")}
        prepare={async () => ({ documentId: document.id })}
        onSaved={(versions, documentId) => {
          const [only, ...others] = versions;
          if (!only || others.length > 0) return location.assign(`/documents/${documentId}`);
          const { version } = only;
          if (!newest) return location.assign(`/versions/${version.id}`);
          // A text of an earlier day was put in front of the newest.
          const [older, newer] = version.ordinal > newest.ordinal ? [newest, version] : [version, newest];
          location.assign(`/compare/${older.id}/${newer.id}`);
        }}
      />
    </main>
  );
}
