import type { ReactNode } from "react";
import { ArchiveButton, type ArchiveDocument } from "@/components/documents/archive-button";
import { DocumentTags } from "@/components/documents/document-tags";
import { ListFilter } from "@/components/documents/list-filter";
import { ListPages } from "@/components/documents/list-pages";
import { TimeLine } from "@/components/documents/time-line";
import { buttonClass } from "@/components/ui/button";
import { LocalDay } from "@/components/ui/local-day";
import type { DocumentCardView, HomeView, LatestNoteView } from "@/lib/contracts/document-view";
import { type TimeAxis, timeAxis } from "@/lib/view-models/documents/time-axis";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import { FirstSteps } from "./first-steps";
import styles from "./home.module.css";

const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;

/** A page of the documents as ruled entries on one time axis, and beside the first page what was noted last. */
export function Home({ view, archive }: { readonly view: HomeView; readonly archive: ArchiveDocument }) {
  const { documents, q, continued, archived, allArchived, tag } = view;
  if (documents.length === 0 && !q && !continued && !archived && !allArchived && tag === null) {
    return <FirstSteps workspace={view.workspace.name} mayAdd={view.may.addDocument} />;
  }
  const dates = documents.flatMap((each) => each.versions.flatMap(({ date }) => (date ? [date] : [])));
  const axis = timeAxis(dates);
  return (
    <main className={styles.page} id="main">
      <div className={styles.head}>
        <h1>Documents</h1>
        {view.may.addDocument ? (
          <a className={buttonClass("go")} href="/documents/new">
            Add a document
          </a>
        ) : null}
      </div>
      <div>
        <ListFilter path="/" view={view} />
        {documents.map((each) => (
          <Entry
            key={each.id}
            document={each}
            axis={axis}
            tools={
              archived && view.may.archive ? (
                <ArchiveButton document={each} archived archive={archive} inList />
              ) : null
            }
          />
        ))}
        {documents.length === 0 ? <Nothing view={view} /> : null}
        <ListPages path="/" view={view} />
      </div>
      {q || continued || archived || tag !== null ? null : <LatestNotes notes={view.latestNotes} />}
    </main>
  );
}

function Nothing({ view: { q, archived, continued, allArchived, tag } }: { readonly view: HomeView }) {
  const what = archived ? "archived document" : "document";
  return (
    <p className={styles.teach}>
      {tag !== null
        ? `No ${what} ${q ? `with “${q}” in its title, its office or a version ` : ""}is tagged “${tag}”. `
        : q
          ? `No ${what} has “${q}” in its title, its office or a version. `
          : allArchived
            ? "All documents are archived. "
            : archived && !continued
              ? "No document is archived. A document that is done with is archived on its own page: it leaves this list and search, and stays open as it is. "
              : "There are no more documents. "}
      {allArchived ? (
        <a href="/?archived=yes">Show the archived documents</a>
      ) : (
        <a href="/">Show all documents</a>
      )}
    </p>
  );
}

function LatestNotes({ notes }: { readonly notes: readonly LatestNoteView[] }) {
  return (
    <div className={styles.side}>
      <section aria-labelledby="latest-notes">
        <h2 id="latest-notes">Latest notes</h2>
        {notes.length === 0 ? (
          <p className={styles.teach}>
            Open a document, select words and choose <b>Annotate</b>. What you and others write stands beside
            the passage, and the latest is listed here.
          </p>
        ) : (
          notes.map((note) => <Latest key={note.annotationId} note={note} />)
        )}
      </section>
    </div>
  );
}

function Entry({
  document,
  axis,
  tools,
}: {
  readonly document: DocumentCardView;
  readonly axis: TimeAxis | null;
  readonly tools: ReactNode;
}) {
  const inferred = document.versions.filter(
    ({ date }) => date?.basis === "inferred" || date?.basis === "captured",
  ).length;
  const undated = document.versions.filter(({ date }) => date === null).length;
  const [first, more] = document.versions;
  const versions = [
    count(document.versions.length, "version"),
    inferred > 0 ? `${count(inferred, "date")} inferred` : "",
    undated > 0 ? `${undated} undated` : "",
  ].filter(Boolean);
  const words = document.versions.at(-1)?.words ?? 0;
  const contents =
    document.positions > 0
      ? count(document.positions, "numbered position")
      : `${words.toLocaleString("en")} ${words === 1 ? "word" : "words"}${document.versions.length > 1 ? " in the newest version" : ""}`;
  return (
    <article className={styles.entry}>
      <h2>
        <a href={first && !more ? `/versions/${first.id}` : `/documents/${document.id}`}>
          <bdi lang={document.lang} dir={document.dir}>
            {document.title}
          </bdi>
        </a>
      </h2>
      {document.office ? <p className={styles.office}>{document.office}</p> : null}
      <DocumentTags tags={document.tags} />
      <div className={styles.low}>
        <div>
          <p>{document.headline ? <Headline text={document.headline} /> : contents}</p>
          <p className={styles.counts}>
            <a href={`/documents/${document.id}`}>{versions.join(", ")}</a>
            {document.notes > 0 ? (
              <b>
                {count(document.notes, "note")}
                {document.orphanedNotes > 0 ? `, ${document.orphanedNotes} unplaced` : ""}
              </b>
            ) : null}
            {tools}
          </p>
        </div>
        {axis && document.versions.some(({ date }) => date) ? (
          <TimeLine versions={document.versions} axis={axis} />
        ) : null}
      </div>
    </article>
  );
}

/** "Head of the office: A → B" with the two readings set strong. */
function Headline({ text }: { readonly text: string }) {
  const found = /^(.*?: )(.+) → (.+)$/u.exec(text);
  if (!found) return text;
  return (
    <>
      {found[1]}
      <b>{found[2]}</b> → <b>{found[3]}</b>
    </>
  );
}

function Latest({ note }: { readonly note: LatestNoteView }) {
  return (
    <article className={styles.note}>
      <p className="lemma">
        <a href={`/versions/${note.versionId}#note-${note.annotationId}`}>{shortenQuote(note.quote)}</a>
      </p>
      <p className={styles.text}>{note.text}</p>
      <p className={styles.by}>
        <b>{note.authorName}</b>
        <LocalDay at={note.at} />
        <span>{note.positionLabel ? `position ${note.positionLabel}` : note.documentTitle}</span>
      </p>
    </article>
  );
}
