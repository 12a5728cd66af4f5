import styles from "./downloads.module.css";

/** The picture and its data to take away. */
export function Downloads({ documentId, title }: { readonly documentId: string; readonly title: string }) {
  const base = `/documents/${documentId}`;
  return (
    <span className={`${styles.downloads} noprint`}>
      <a href={`${base}/facts.csv`} download>
        Facts as CSV
      </a>
      <a href={`${base}/picture.svg`} download>
        Picture as SVG
      </a>
      <button type="button" data-png={`${base}/picture.svg`} data-name={`${title}.png`}>
        Picture as PNG
      </button>
    </span>
  );
}
