import { Button } from "@/components/ui/button";
import type { ComparableDocumentView, DocumentView } from "@/lib/contracts/document-view";
import styles from "./document-page.module.css";

/** Any two versions, of other documents too. A plain form, so that it works without script. */
export function ComparePair({
  view,
  others,
}: {
  readonly view: DocumentView;
  readonly others: readonly ComparableDocumentView[];
}) {
  const groups: readonly ComparableDocumentView[] = [
    view,
    ...others.filter(({ id }) => id !== view.id),
  ].filter(({ versions }) => versions.length > 0);
  const all = groups.flatMap(({ versions }) => versions);
  if (all.length < 2) {
    return (
      <p className={styles.hint}>
        There is one version only. Add another, or another document, and compare them.
      </p>
    );
  }
  const newer = view.versions.at(-1) ?? all[0];
  const older = view.versions.at(-2) ?? all.find(({ id }) => id !== newer?.id);
  const options = groups.map(({ id, title, versions }) => (
    <optgroup key={id} label={title}>
      {versions.map((version) => (
        <option key={version.id} value={version.id}>
          {/* A closed list shows its option alone. */}
          {id === view.id ? version.label : `${version.label} · ${title}`}
        </option>
      ))}
    </optgroup>
  ));
  return (
    <form action="/compare" method="get">
      <div className={styles.pair}>
        <label>
          Older
          <select name="older" defaultValue={older?.id}>
            {options}
          </select>
        </label>
        <label>
          Newer
          <select name="newer" defaultValue={newer?.id}>
            {options}
          </select>
        </label>
        <Button type="submit">Compare</Button>
      </div>
      <p className={styles.hint}>Versions of other documents can be chosen too.</p>
    </form>
  );
}
