import styles from "./export-links.module.css";

/** The same as files. */
export function ExportLinks({ files }: { readonly files: readonly (readonly [string, string])[] }) {
  return (
    <p className={styles.links}>
      Export as{" "}
      {files.map(([name, href]) => (
        <a key={name} href={href} download>
          {name}
        </a>
      ))}
    </p>
  );
}
