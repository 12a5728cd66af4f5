import type { ReactNode } from "react";
import { Rewording } from "@/components/annotations/rewording";
import { PositionSheet } from "@/components/positions/position-sheet";
import { BelowText } from "@/components/reader/below-text";
import { ReadOnlyText } from "@/components/reader/read-only-text";
import { LocalDay } from "@/components/ui/local-day";
import { Wordmark } from "@/components/workspace/wordmark";
import type { VersionRefView } from "@/lib/contracts/document-view";
import type { NewestWordingView, SharedView } from "@/lib/contracts/share-view";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import styles from "./shared-page.module.css";
import { ShownList } from "./shown-list";

/** What the holder of a link reads: the text without the tools, with its date, its source and whether it is the newest. */
export function SharedReader({
  view,
  comments,
}: {
  readonly view: Extract<SharedView, { kind: "reader" }>;
  /** What guests say of it, where it takes comments. */
  readonly comments: ReactNode;
}) {
  const { reader, positionId, newerVersion, newest, expiresAt } = view;
  const count = reader.annotations.filter(({ placement }) => placement.range !== null).length;
  // Of notes that are none, or that stay with the members, a stranger is told nothing.
  const notes = count === 0 ? "" : count === 1 ? ", with 1 note" : `, with ${count} notes`;
  const shown = `${positionId ? `Position ${reader.positions[0]?.label}` : "The whole text"}${notes}`;
  const below = (
    <>
      {comments}
      <footer className={styles.foot}>
        <ShownList view={reader} shown={shown} />
      </footer>
    </>
  );
  return (
    <SharedFrame
      newerVersion={newerVersion}
      expiresAt={expiresAt}
      takesComments={comments !== null}
      narrow={positionId !== null}
      since={newest && sayNewest(newest)}
    >
      <main id="main" className={positionId ? styles.sheet : ""}>
        {positionId ? <PositionSheet view={reader} /> : <ReadOnlyText view={reader} />}
        {newest?.pieces ? (
          <section className={styles.newest} aria-labelledby="newest">
            <h2 id="newest">In the newest version</h2>
            <p lang={reader.document.lang} dir={reader.document.dir}>
              <Rewording pieces={newest.pieces} />
            </p>
          </section>
        ) : null}
      </main>
      {positionId ? below : <BelowText dir={reader.document.dir}>{below}</BelowText>}
    </SharedFrame>
  );
}

function sayNewest({ same, pieces, notStated }: NewestWordingView): string {
  if (same) return "This position reads the same there.";
  if (notStated) return "No position there says this.";
  return pieces
    ? "This position was reworded there, as is shown below."
    : "This position reads otherwise there.";
}

/** The frame of every shared page: nothing to sign in to, and nothing to press but what its maker allowed. */
export function SharedFrame({
  newerVersion,
  expiresAt,
  takesComments = false,
  narrow = false,
  since = null,
  children,
}: {
  readonly newerVersion: VersionRefView | null;
  readonly expiresAt: string;
  readonly takesComments?: boolean;
  readonly narrow?: boolean;
  /** What became of the passage in the newer version. */
  readonly since?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <div className={narrow ? styles.narrow : ""}>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <header className={styles.top}>
        <Wordmark />
        <p>
          Shared for reading{" "}
          {takesComments ? (
            <>
              and <a href="#comments">comments</a>{" "}
            </>
          ) : null}
          until <LocalDay at={expiresAt} />
        </p>
      </header>
      {newerVersion ? (
        <aside className={styles.banner} aria-label="A newer version exists">
          <p>
            <b>A newer version exists:</b> {nameVersion(newerVersion)}. This page shows the older one, as it
            was shared.{since ? ` ${since}` : ""}
          </p>
        </aside>
      ) : null}
      {children}
    </div>
  );
}
