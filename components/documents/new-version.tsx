"use client";
import type { DocumentRefView, VersionRefView } from "@/lib/contracts/document-view";
import { compareNewVersion } from "@/lib/view-models/documents/compare-new-version";
import { ImportForm } from "./import-form";
import styles from "./import-form.module.css";

interface NewVersionProps {
  readonly document: DocumentRefView;
  /** Those there are, in order: the new one is compared with its neighbour. */
  readonly versions: readonly VersionRefView[];
}

/** Further versions of a document; saving one leads to what changed. */
export function NewVersion({ document, versions: present }: NewVersionProps) {
  const newest = present.at(-1);
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
          const beside = compareNewVersion(present, only.version);
          location.assign(
            beside ? `/compare/${beside.olderId}/${beside.newerId}` : `/versions/${only.version.id}`,
          );
        }}
      />
    </main>
  );
}
