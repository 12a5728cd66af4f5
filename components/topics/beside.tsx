import { CodeName } from "@/components/codebook/code-name";
import { Notice } from "@/components/ui/notice";
import type {
  BesideColumnView,
  BesideView,
  CommitmentView,
  QuotePieceView,
} from "@/lib/contracts/topic-view";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import styles from "./beside.module.css";

/** Two to five quotes beside each other: their words, and what each sentence commits to. */
export function Beside({ view }: { readonly view: BesideView }) {
  return (
    <main className={styles.page} id="main">
      <h1>
        <CodeName code={view.code} />
      </h1>
      <p className={styles.lede}>
        Below each quote its sentences are laid out by small words such as “should” and “for”: words of the
        quote, nothing added. It is a help for reading; the sentence itself decides.
      </p>
      <div className={styles.columns} data-count={view.columns.length}>
        {view.columns.map((column) => (
          <Column key={column.statement.id} column={column} />
        ))}
      </div>
    </main>
  );
}

function Column({ column }: { readonly column: BesideColumnView }) {
  const { actor, statement, against, commitments, unread, unreadLanguage } = column;
  const { document, position, href, quote } = statement;
  const name = `${document.title}${position ? `, position ${position}` : ""}`;
  return (
    <section className={styles.column} aria-label={`${name}, ${statement.version.label}`}>
      <header className={styles.head}>
        <h2>
          <bdi>{actor}</bdi>
        </h2>
        <p>
          {href ? <a href={href}>{name}</a> : name}
          <span className={styles.date}>{nameVersion(statement.version)}</span>
        </p>
      </header>
      {against ? <p className={styles.against}>Word by word against {against.versionLabel}</p> : null}
      <blockquote className={styles.quote} lang={document.lang} dir={document.dir}>
        {against ? <Pieces pieces={against.pieces} /> : quote}
      </blockquote>
      {unreadLanguage ? (
        <Notice>Sentences in {unreadLanguage} are not laid out; the quote stands for itself.</Notice>
      ) : (
        <>
          {commitments.map((commitment, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the commitments of a quote never change
            <Commitment key={at} commitment={commitment} lang={document.lang} dir={document.dir} />
          ))}
          {unread.length > 0 ? (
            <div className={styles.unread}>
              <h3>{commitments.length > 0 ? "Not laid out" : "No sentence of it could be laid out"}</h3>
              {commitments.length > 0 ? (
                <ul lang={document.lang} dir={document.dir}>
                  {[...new Set(unread)].map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              ) : null}
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly QuotePieceView[] }) {
  return pieces.map(({ kind, words }, at) => {
    const key = `${at} ${kind}`;
    if (kind === "equal") return <span key={key}>{words}</span>;
    return kind === "inserted" ? <ins key={key}>{words}</ins> : <del key={key}>{words}</del>;
  });
}

const NOT_STATED = <span className="quiet">not stated</span>;

function Commitment({
  commitment: { who, duty, does, whom, conditions },
  lang,
  dir,
}: {
  readonly commitment: CommitmentView;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}) {
  const quoted = (words: readonly string[]) =>
    words.length === 0 ? (
      NOT_STATED
    ) : (
      <span lang={lang} dir={dir}>
        {words.join(" … ")}
      </span>
    );
  return (
    <dl className={styles.commitment}>
      <dt>Who</dt>
      <dd>{quoted(who === null ? [] : [who])}</dd>
      <dt>Must, should, may</dt>
      <dd className={styles.duty}>
        {duty === null ? <span className="quiet">no such word; it asks directly</span> : quoted([duty])}
      </dd>
      <dt>Does what</dt>
      <dd>{quoted(does)}</dd>
      <dt>For or to whom or what</dt>
      <dd>{quoted(whom)}</dd>
      <dt>On what condition</dt>
      <dd>{quoted(conditions)}</dd>
    </dl>
  );
}
