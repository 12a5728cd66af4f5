import styles from "./export-links.module.css";
import { PrintInstead } from "./print-instead";

interface Props {
  readonly files: readonly (readonly [string, string])[];
  /** Where the same as a PDF is; `null` where the server cannot make one; absent where nobody expects one. */
  readonly pdf?: string | null;
}

/** The same as files. */
export function ExportLinks({ files, pdf }: Props) {
  const all = pdf ? [...files, ["PDF", pdf] as const] : files;
  return (
    <p className={styles.links}>
      Export as{" "}
      {all.map(([name, href]) => (
        <a key={name} href={href} download>
          {name}
        </a>
      ))}
      {pdf === null ? <PrintInstead /> : null}
    </p>
  );
}
