import type { ReactNode } from "react";
import type { CorrectVersion, FoldBlock, UndoCorrection } from "@/components/corrections/correction-actions";
import { buttonClass } from "@/components/ui/button";
import { LocalDay } from "@/components/ui/local-day";
import { Notice } from "@/components/ui/notice";
import type { ProvenancePageView } from "@/lib/contracts/provenance-view";
import { describeDates } from "@/lib/view-models/provenance/describe-dates";
import { CorrectionButton } from "./correction-button";
import { CorrectionHistory } from "./correction-history";
import { LeftOut } from "./left-out";
import styles from "./provenance-page.module.css";
import { ReadAnew, type ReimportVersion } from "./read-anew";

export interface ProvenanceActions {
  readonly correct: CorrectVersion;
  readonly undo: UndoCorrection;
  readonly reimport: ReimportVersion;
  readonly fold: FoldBlock;
}

type Row = readonly [name: string, value: ReactNode, note?: ReactNode];

/** Where a version comes from, what it says of itself, what was left out, and who corrected what. */
export function ProvenancePage({
  view,
  actions,
  trash,
}: {
  readonly view: ProvenancePageView;
  readonly actions: ProvenanceActions;
  /** The way to the trash, for who may. */
  readonly trash?: ReactNode;
}) {
  const { document, version, may } = view;
  const { provenance } = version;
  return (
    <main className={styles.page} id="main">
      <header className={styles.head}>
        <p className={styles.kicker}>Where it comes from</p>
        <h1>{version.label}</h1>
        <p className={styles.of}>
          <a href={`/documents/${document.id}`} lang={document.lang} dir={document.dir}>
            {document.title}
          </a>
        </p>
        <p className={styles.tools}>
          <a className={buttonClass()} href={`/versions/${version.id}`}>
            Read it
          </a>
          {may.correct ? (
            <a className={buttonClass()} href={`/versions/${version.id}/positions`}>
              Edit positions
            </a>
          ) : null}
          {may.download ? (
            <a className={buttonClass()} href={`/api/versions/${version.id}/original`} download>
              Download the original file
            </a>
          ) : null}
          {trash}
        </p>
      </header>

      <Section id="file" title="The file">
        <Rows
          rows={[
            ["Name", <bdi key="name">{provenance.fileName}</bdi>],
            ["Kind", `${provenance.mediaType}, ${provenance.bytes.toLocaleString("en")} bytes`],
            [
              "SHA-256",
              <span className={styles.hash} key="hash">
                {provenance.sha256}
              </span>,
              "The fingerprint of the file as it came in. The file is kept unaltered.",
            ],
            ["Source", <Source key="source" url={provenance.sourceUrl} />],
            ["Read by", `importer ${provenance.importerVersion}`],
          ]}
        />
        {provenance.warnings.map((warning) => (
          <div className={styles.warning} key={warning}>
            <Notice tone="warn">
              <p>{warning}</p>
            </Notice>
          </div>
        ))}
        <ReadAnew view={view} reimport={actions.reimport} />
      </Section>

      <Section
        id="dates"
        title="Dates and details"
        tool={
          may.correct ? <CorrectionButton view={view} correct={actions.correct} undo={actions.undo} /> : null
        }
      >
        <Rows
          rows={[
            ...describeDates(view),
            ["Added here", <LocalDay key="added" at={version.provenance.importedAt} />],
          ]}
        />
        <hr className={styles.rule} />
        <Rows rows={saidOfItself(view)} />
      </Section>

      <LeftOut view={view} fold={may.correct ? actions.fold : null} undo={actions.undo} />

      <CorrectionHistory view={view} undo={may.correct ? actions.undo : null} />
    </main>
  );
}

function saidOfItself({ metadata, read, document }: ProvenancePageView): Row[] {
  const names = [
    ["Title", "title"],
    ["Kind", "kind"],
    ["Office", "office"],
    ["Place", "place"],
  ] as const;
  return names.map(([name, key]) => {
    const value = metadata[key];
    const corrected = read !== null && read[key] !== value;
    return [
      name,
      value === null ? (
        <span key={key} className="quiet">
          not stated
        </span>
      ) : (
        <bdi key={key} lang={document.lang}>
          {value}
        </bdi>
      ),
      corrected ? `By hand. The import read: ${read[key] ?? "nothing"}.` : undefined,
    ];
  });
}

function Source({ url }: { readonly url: string | null }) {
  if (url === null) return <span className="quiet">not stated</span>;
  return (
    <a href={url} rel="noopener noreferrer nofollow" target="_blank">
      <bdi>{url}</bdi>
      <span className="vh"> (opens the site in a new tab)</span>
    </a>
  );
}

function Section({
  id,
  title,
  tool,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly tool?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.title}>
        <h2 id={id}>{title}</h2>
        {tool}
      </div>
      {children}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note ? <small>{note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
