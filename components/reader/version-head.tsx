import type { ReaderView } from "@/lib/contracts/reader-view";
import { dateBesideLabel } from "@/lib/view-models/documents/name-version";
import styles from "./reader-desk.module.css";
import textStyles from "./reading-text.module.css";

/** What stands below the title: how the date is known, and the fingerprint of the unaltered file. Not part of the text. */
export function VersionHead({
  view,
  needsTitle,
  provenanceHref,
  positionsHref,
}: {
  readonly view: Pick<ReaderView, "document" | "version">;
  /** The text has no title line of its own. */
  readonly needsTitle: boolean;
  /** Where it says where the version comes from, for those who may open that page. */
  readonly provenanceHref?: string;
  /** Where it says which lines make up the positions, for those who may change that. */
  readonly positionsHref?: string | undefined;
}) {
  const { document, version } = view;
  const date = dateBesideLabel(version);
  // A date that the imprint above states need not be said twice.
  const said = version.dateNote === null && version.date?.quote != null && !needsTitle;
  return (
    <>
      {needsTitle ? <h1 className={textStyles.title}>{document.title}</h1> : null}
      <p className={styles.provenance}>
        {needsTitle && document.office ? <bdi>{document.office}</bdi> : null}
        {said ? null : (
          <bdi lang="en">
            <b>{version.label}</b>
            {date ? `, ${date}` : ""}
          </bdi>
        )}
        <bdi className="mono" lang="en" title={`SHA-256 of the file: ${version.provenance.sha256}`}>
          SHA-256 {version.provenance.sha256.slice(0, 8)}…
        </bdi>
        {provenanceHref ? (
          <a href={provenanceHref} lang="en">
            Where it comes from
          </a>
        ) : null}
        {positionsHref ? (
          <a className="noprint" href={positionsHref} lang="en">
            Edit positions
          </a>
        ) : null}
      </p>
    </>
  );
}
