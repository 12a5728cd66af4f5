"use client";
import type { PassageView } from "@/lib/contracts/topic-view";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import styles from "./passage-card.module.css";

/** A passage as one looks for it: where it stands, and its words. */
export function PassageCard({ passage }: { readonly passage: PassageView }) {
  const { document, kind, label, quote } = passage;
  return (
    <span className={styles.card}>
      <span className={styles.source}>
        <bdi>{document.title}</bdi>, {nameVersion(passage.version)}
        {kind === "position"
          ? `, position ${label}`
          : kind === "sentence"
            ? ", one sentence"
            : ", a paragraph"}
      </span>
      <span className={styles.quote} lang={document.lang} dir={document.dir}>
        {quote}
      </span>
    </span>
  );
}
