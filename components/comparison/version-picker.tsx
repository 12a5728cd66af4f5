import type { CompareView } from "@/lib/contracts/compare-view";
import type { VersionRefView } from "@/lib/contracts/document-view";
import { type CompareOptions, compareHref } from "@/lib/view-models/comparison/compare-options";
import styles from "./compare-header.module.css";

/** Any two versions, and the same two the other way round. A plain form: it works without a script. */
export function VersionPicker({
  view,
  options,
}: {
  readonly view: CompareView;
  readonly options: CompareOptions;
}) {
  const { older, newer } = view;
  return (
    <div className={styles.choose}>
      <a className={styles.link} href={compareHref(newer.version.id, older.version.id, options)}>
        Swap sides
      </a>
      <details>
        <summary>Other versions</summary>
        <form action="/compare" method="get">
          <VersionSelect name="older" label="Left" view={view} chosen={older.version.id} />
          <VersionSelect name="newer" label="Right" view={view} chosen={newer.version.id} />
          {options.view !== "side" && <input type="hidden" name="view" value={options.view} />}
          <button type="submit">Compare</button>
        </form>
      </details>
    </div>
  );
}

function VersionSelect(props: {
  readonly name: string;
  readonly label: string;
  readonly view: CompareView;
  readonly chosen: string;
}) {
  const { name, label, view, chosen } = props;
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        {byDocument(view).map(({ title, versions }) => (
          <optgroup key={title} label={title}>
            {versions.map((version) => (
              <option key={version.id} value={version.id}>
                {version.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function byDocument(view: CompareView): { title: string; versions: readonly VersionRefView[] }[] {
  const known = new Map([view.older, view.newer].map(({ document }) => [document.id, document.title]));
  const all = new Map(
    [view.older.version, view.newer.version, ...view.versions].map((version) => [version.id, version]),
  );
  return [...known].map(([documentId, title]) => ({
    title,
    versions: [...all.values()]
      .filter((version) => version.documentId === documentId)
      .sort((a, b) => a.ordinal - b.ordinal),
  }));
}
