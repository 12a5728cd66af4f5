import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { LocalDay } from "@/components/ui/local-day";
import type { DocumentView } from "@/lib/contracts/document-view";
import { formatStatedDate } from "@/lib/view-models/documents/format-stated-date";
import { dateBesideLabel, sayKnownDate } from "@/lib/view-models/documents/name-version";
import styles from "./document-page.module.css";

type Version = DocumentView["versions"][number];

const numbers = new Intl.NumberFormat("en");
const count = (many: number, one: string) => `${numbers.format(many)} ${one}${many === 1 ? "" : "s"}`;

/** A version in the list of its document: its date, what is in it, and where it comes from. */
export function VersionEntry({
  version,
  older,
}: {
  readonly version: Version;
  readonly older: Version | undefined;
}) {
  const { provenance } = version;
  const date = dateBesideLabel(version);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      "Date",
      version.dateNote ? `${formatStatedDate(version.date)}, ${version.dateNote}` : sayKnownDate(version),
    ],
    ["File", `${provenance.fileName}, ${numbers.format(provenance.bytes)} bytes, ${provenance.mediaType}`],
    ["Source", provenance.sourceUrl ?? "not stated"],
    ["Added", <LocalDay key="added" at={provenance.importedAt} />],
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
          {date ? <span>{date}</span> : null}
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
