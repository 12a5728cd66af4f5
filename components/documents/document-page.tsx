import type { ReactNode } from "react";
import type { DocumentCorrection } from "@/components/corrections/correction-actions";
import { Button, buttonClass } from "@/components/ui/button";
import section from "@/components/ui/page-section.module.css";
import type { ComparableDocumentView, DocumentView } from "@/lib/contracts/document-view";
import { formatDay, formatStatedDate } from "@/lib/view-models/documents/format-stated-date";
import { DocumentCorrectionButton } from "./document-correction-button";
import styles from "./document-page.module.css";

type Version = DocumentView["versions"][number];

const numbers = new Intl.NumberFormat("en");
const count = (many: number, one: string) => `${numbers.format(many)} ${one}${many === 1 ? "" : "s"}`;

/** A document: its versions with where they come from, and any two of them side by side. */
export function DocumentPage({
  view,
  others,
  picture,
  matrix,
  correction,
}: {
  readonly view: DocumentView;
  /** Other documents whose versions can be compared with these. */
  readonly others: readonly ComparableDocumentView[];
  /** How its title, office, kind and language are corrected. */
  readonly correction?: DocumentCorrection;
  /** Stands between the title and the versions. */
  readonly picture?: ReactNode;
  /** Stands at the end. */
  readonly matrix?: ReactNode;
}) {
  const add = `/documents/${view.id}/add`;
  return (
    <main className={styles.page} id="main">
      <header className={styles.head}>
        <div>
          {/* Inside the heading: a title that runs from right to left still stands where titles stand. */}
          <h1>
            <bdi lang={view.lang} dir={view.dir}>
              {view.title}
            </bdi>
          </h1>
          {view.kind || view.office ? (
            <p className={styles.office}>
              <bdi lang={view.lang}>{[view.kind, view.office].filter(Boolean).join(" · ")}</bdi>
            </p>
          ) : null}
        </div>
        <div className={styles.acts}>
          {view.may.edit && correction ? (
            <DocumentCorrectionButton key={view.revision} view={view} {...correction} />
          ) : null}
          {view.may.importVersion && view.versions.length > 0 ? (
            <a className={buttonClass("go")} href={add}>
              Add a version
            </a>
          ) : null}
        </div>
      </header>
      {picture}
      <section className={`${section.section} ${styles.list}`} aria-labelledby="versions">
        <h2 id="versions">
          {view.versions.length === 1 ? "One version" : `${view.versions.length} versions`}
        </h2>
        {view.versions.length === 0 ? (
          <div className={styles.empty}>
            <p>This document has no text yet.</p>
            {view.may.importVersion ? (
              <p>
                <a href={add}>Add its first version</a>
              </p>
            ) : null}
          </div>
        ) : null}
        <ol>
          {[...view.versions].reverse().map((version) => (
            <VersionEntry key={version.id} version={version} older={view.versions[version.ordinal - 2]} />
          ))}
        </ol>
      </section>
      <section
        className={`${section.section} ${styles.list}`}
        aria-labelledby="compare"
        id="compare-versions"
      >
        <h2 id="compare">Compare any two</h2>
        <ComparePair view={view} others={others} />
      </section>
      {matrix}
    </main>
  );
}

function VersionEntry({
  version,
  older,
}: {
  readonly version: Version;
  readonly older: Version | undefined;
}) {
  const { provenance } = version;
  const date = version.dateNote ?? formatStatedDate(version.date);
  const rows: readonly (readonly [string, ReactNode])[] = [
    ["Date", version.dateNote ? `${formatStatedDate(version.date)}, ${version.dateNote}` : date],
    ["File", `${provenance.fileName}, ${numbers.format(provenance.bytes)} bytes, ${provenance.mediaType}`],
    ["Source", provenance.sourceUrl ?? "not stated"],
    ["Added", formatDay(provenance.importedAt)],
    [
      "SHA-256",
      <span className="mono" key="sha">
        {provenance.sha256}
      </span>,
    ],
    ...provenance.warnings.map((warning) => ["Mind", warning] as const),
  ];
  return (
    <li className={styles.version}>
      <span className={styles.ordinal} aria-hidden="true">
        {version.ordinal}
      </span>
      <div>
        <h3>
          <a href={`/versions/${version.id}`}>{version.label}</a>
        </h3>
        <p className={styles.facts}>
          {version.label.includes(date) ? null : <span>{date}</span>}
          <span>{count(version.words, "word")}</span>
          {version.positions > 0 ? <span>{count(version.positions, "position")}</span> : null}
          {version.notes > 0 ? <b>{count(version.notes, "note")}</b> : null}
        </p>
        <details>
          <summary>Where it comes from</summary>
          <dl>
            {rows.map(([name, value]) => (
              <Row key={`${name}${typeof value === "string" ? value : ""}`} name={name} value={value} />
            ))}
          </dl>
          <p>
            <a href={`/versions/${version.id}/provenance`}>Dates, original file, what was left out</a>
          </p>
        </details>
      </div>
      {older ? (
        <a className={buttonClass()} href={`/compare/${older.id}/${version.id}`}>
          Compare with {older.label}
        </a>
      ) : (
        <span />
      )}
    </li>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** A plain form, so that it works without script. */
function ComparePair({
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
