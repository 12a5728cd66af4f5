import { CodeName } from "@/components/codebook/code-name";
import type { CodeRefView } from "@/lib/contracts/codebook-view";
import { documentListHref } from "@/lib/contracts/document-list";
import styles from "./document-tags.module.css";

/** What a document is tagged with; each tag leads to the documents that have it. */
export function DocumentTags({ tags }: { readonly tags: readonly CodeRefView[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label="Tags">
      {tags.map((code) => (
        <li key={code.id}>
          <a href={documentListHref("/", { q: "", sort: "changed", tag: code.name })}>
            <CodeName code={code} />
          </a>
        </li>
      ))}
    </ul>
  );
}
