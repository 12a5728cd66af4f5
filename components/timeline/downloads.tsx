import styles from "./downloads.module.css";

/** The picture and its data to take away. */
export function Downloads({
  documentId,
  title,
  mayDecide,
}: {
  readonly documentId: string;
  readonly title: string;
  /** What people say of facts comes back from their table. */
  readonly mayDecide: boolean;
}) {
  const base = `/documents/${documentId}`;
  return (
    <span className={`${styles.downloads} noprint`}>
      <a href={`${base}/facts.csv`} download>
        Facts as CSV
      </a>
      <a href={`${base}/facts.json`} download>
        Facts as JSON
      </a>
      {mayDecide ? (
        <button type="button" data-import={documentId}>
          Import facts from CSV …
        </button>
      ) : null}
      <a href={`${base}/picture.svg`} download>
        Picture as SVG
      </a>
      <button type="button" data-png={`${base}/picture.svg`} data-name={`${title}.png`}>
        Picture as PNG
      </button>
    </span>
  );
}
