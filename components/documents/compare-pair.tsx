import { Button } from "@/components/ui/button";
import type { DocumentView } from "@/lib/contracts/document-view";
import styles from "./document-page.module.css";

/**
 * Any two versions. A plain form, so that it works without script; versions of other documents are looked up on a page of their own,
 * because there may be ten thousand.
 */
export function ComparePair({ view }: { readonly view: DocumentView }) {
  const { versions } = view;
  if (versions.length === 0) return <p className={styles.hint}>Add a version, and compare it.</p>;
  const other = (
    <p className={styles.hint}>
      <a href={`/documents/${view.id}/compare`}>Compare with another document</a>
    </p>
  );
  if (versions.length === 1) return other;
  const options = versions.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
  return (
    <form action="/compare" method="get">
      <div className={styles.pair}>
        <label>
          Older
          <select name="older" defaultValue={versions.at(-2)?.id}>
            {options}
          </select>
        </label>
        <label>
          Newer
          <select name="newer" defaultValue={versions.at(-1)?.id}>
            {options}
          </select>
        </label>
        <Button type="submit">Compare</Button>
      </div>
      {other}
    </form>
  );
}
