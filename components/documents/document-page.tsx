import type { ReactNode } from "react";
import type { DocumentCorrection } from "@/components/corrections/correction-actions";
import { buttonClass } from "@/components/ui/button";
import { LocalDay } from "@/components/ui/local-day";
import section from "@/components/ui/page-section.module.css";
import type { DocumentView } from "@/lib/contracts/document-view";
import { ArchiveButton, type ArchiveDocument } from "./archive-button";
import { ComparePair } from "./compare-pair";
import { DocumentCorrectionButton } from "./document-correction-button";
import styles from "./document-page.module.css";
import { DocumentTags } from "./document-tags";
import { FollowButton, type FollowDocument } from "./follow-button";
import { HoldButton } from "./hold-button";
import type { HoldDocument } from "./hold-dialog";
import { NotesMenu } from "./notes-menu";
import { VersionEntry } from "./version-entry";

/** A document: what one does with it, its versions with where they come from, any two of them side by side, and what changed. */
export function DocumentPage({
  view,
  picture,
  matrix,
  correction,
  archive,
  follow,
  hold,
  trash,
}: {
  readonly view: DocumentView;
  /** How its title, office, kind, language and tags are corrected. */
  readonly correction?: DocumentCorrection;
  /** Takes it out of lists, or puts it back. */
  readonly archive: ArchiveDocument;
  readonly follow: FollowDocument;
  /** Keeps everything of it from being deleted, or ends that. */
  readonly hold: HoldDocument;
  /** The way to the trash, for who may. */
  readonly trash?: ReactNode;
  /** Stands below the versions. */
  readonly picture?: ReactNode;
  /** Stands at the end. */
  readonly matrix?: ReactNode;
}) {
  const add = `/documents/${view.id}/add`;
  const [older, newest] = [view.versions.at(-2), view.versions.at(-1)];
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
          <DocumentTags tags={view.tags} />
          {view.archivedAt ? (
            <p className={styles.office}>
              Archived on <LocalDay at={view.archivedAt} />: neither in the list of documents nor in search,
              and open as before.
            </p>
          ) : null}
          {view.hold ? (
            <p className={styles.office}>
              Under a hold since <LocalDay at={view.hold.since} />, by <bdi>{view.hold.byName}</bdi>: nothing
              of it can be deleted. <bdi>{view.hold.reason}</bdi>
            </p>
          ) : null}
        </div>
        <div className={styles.acts}>
          {newest ? (
            <a className={buttonClass(older ? "plain" : "go")} href={`/versions/${newest.id}`}>
              Read
            </a>
          ) : null}
          {older && newest ? (
            <a
              className={buttonClass("go")}
              href={`/compare/${older.id}/${newest.id}`}
              title={`${older.label} with ${newest.label}`}
            >
              Compare
            </a>
          ) : null}
          {newest ? (
            <NotesMenu documentId={view.id} onto={view.may.importNotes ? view.versions.toReversed() : []} />
          ) : null}
          {view.may.edit && correction ? <DocumentCorrectionButton view={view} {...correction} /> : null}
          {view.may.importVersion && view.versions.length > 0 ? (
            <a className={buttonClass()} href={add}>
              Add a version
            </a>
          ) : null}
          <FollowButton documentId={view.id} followed={view.followed} follow={follow} />
          <a className={buttonClass()} href={`/settings/feeds?document=${view.id}`}>
            Feed
          </a>
          {view.may.archive ? (
            <ArchiveButton document={view} archived={view.archivedAt !== null} archive={archive} />
          ) : null}
          {view.may.hold ? (
            <HoldButton documentId={view.id} reason={view.hold?.reason ?? null} hold={hold} />
          ) : null}
          {view.hold ? null : trash}
        </div>
      </header>
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
        <ComparePair view={view} />
      </section>
      {picture ? (
        <div className={section.section}>
          <h2>Over time</h2>
          {picture}
        </div>
      ) : null}
      {matrix}
    </main>
  );
}
