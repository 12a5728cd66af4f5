"use client";
import { type DragEvent, useEffect, useState } from "react";
import { Field } from "@/components/ui/field";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { inMegabytes } from "@/lib/core/text/in-megabytes";
import styles from "./import-form.module.css";

const KINDS =
  ".txt,.md,.markdown,.html,.htm,.xhtml,.pdf,.docx,.docm,.doc,.odt,.fodt,.epub,.mht,.mhtml,.eml,.warc,.arc,.gz,.wacz";

const isSame = (one: File, other: File) =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** A file that is dropped beside the field would be opened in place of the page, and what was put in would be gone. */
function refuse(event: globalThis.DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
}

/** Choose files or drop them; several at once. */
export function SourceFiles({
  files,
  onFiles,
}: {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const [over, setOver] = useState(false);
  /** What the field itself shows: it does not know what was dropped beside it, pasted, or chosen before it was last seen. */
  const [shown, setShown] = useState<File | null>(null);
  useEffect(() => {
    document.addEventListener("dragover", refuse);
    document.addEventListener("drop", refuse);
    return () => {
      document.removeEventListener("dragover", refuse);
      document.removeEventListener("drop", refuse);
    };
  }, []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const more = [...event.dataTransfer.files].filter((file) => !files.some((there) => isSame(file, there)));
    if (more.length === 0) return;
    // What is dropped one after the other comes together.
    onFiles([...files, ...more]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the field inside does the same for all
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Field
        label="File"
        hint={`Text, Markdown, HTML (MHTML too), PDF, Word, ODT, EPUB, or a web archive (WARC, ARC, WACZ); several at once, up to ${inMegabytes(MAX_UPLOAD_BYTES)} each. Kept unaltered, with its SHA-256. Files can be dropped here.`}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            accept={KINDS}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              setShown(chosen[0] ?? null);
              onFiles(chosen);
            }}
          />
        )}
      </Field>
      {files.length > 1 || (files[0] && files[0] !== shown) ? (
        <ul className={styles.chosen} aria-label="Chosen files">
          {files.map(({ name, size }) => (
            <li key={`${name} ${size}`}>
              <bdi>{name}</bdi> <span className="quiet">{size.toLocaleString("en")} bytes</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
