import type { AnnotationView } from "@/lib/contracts/annotation-view";
import styles from "./note-article.module.css";

/** What a reader must know before trusting a note's place: that it was made elsewhere, and how sure its place is. */
export function PlacementLine({
  annotation,
  versionId,
}: {
  readonly annotation: AnnotationView;
  readonly versionId: string;
}) {
  const { placement, madeOn } = annotation;
  if (madeOn.versionId === versionId && placement.status === "exact") return null;
  const made = `made on ${madeOn.label}`;
  const confirmed = placement.decision === null ? "" : ", checked by a person";
  switch (placement.status) {
    case "exact":
      return <p className={styles.was}>{made}, the same words here</p>;
    case "moved":
      return (
        <p className={styles.placed} data-sign="⇅">
          {made}, moved here{confirmed}
        </p>
      );
    case "changed":
      return (
        <p className={styles.placed} data-sign="≈">
          {made}, reworded here{confirmed}
        </p>
      );
    case "ambiguous":
      return (
        <p className={styles.placed} data-sign="?">
          {made}; these words stand in more than one place here
        </p>
      );
    case "orphaned":
      return (
        <p className={styles.placed} data-sign="∅">
          {made}; these words are not in this version
        </p>
      );
  }
}
