import type { ReaderView } from "@/lib/contracts/reader-view";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import styles from "./shown-list.module.css";

/** What is shown, where it comes from, and the fingerprint by which anybody can check that it is unaltered. */
export function ShownList({ view, shown }: { readonly view: ReaderView; readonly shown: string }) {
  const { document, version } = view;
  const { provenance } = version;
  return (
    <dl className={styles.shown}>
      <dt>Shown</dt>
      <dd>{shown}</dd>
      <dt>Source</dt>
      <dd>{[document.office, provenance.sourceUrl ?? provenance.fileName].filter(Boolean).join(", ")}</dd>
      <dt>Date</dt>
      <dd>{nameVersion(version)}</dd>
      <dt>Unaltered</dt>
      <dd>
        <span className="mono">SHA-256 {provenance.sha256}</span>
      </dd>
    </dl>
  );
}
