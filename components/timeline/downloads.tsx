import styles from "./downloads.module.css";
import { PngButton } from "./png-button";

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
      <PngButton svg={`${base}/picture.svg`} name={`${title}.png`} />
    </span>
  );
}
