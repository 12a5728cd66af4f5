import type { ComponentProps, ReactNode } from "react";
import { ShareButton } from "@/components/share/share-button";
import { ShownList } from "@/components/share/shown-list";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { citation } from "@/lib/view-models/reader/citation";
import styles from "./position-page.module.css";
import { PositionSheet } from "./position-sheet";

/** One position as an object of its own: its words, its notes, its citation, its link. `view` is cut down to it. */
export function PositionPage({
  view,
  address,
  createShareLink,
  echoes,
  lineage,
  comments,
  through,
}: {
  readonly view: ReaderView;
  /** Where this page is, for the citation. */
  readonly address: string;
  readonly createShareLink: ComponentProps<typeof ShareButton>["create"];
  /** Passages of other documents, below the position. */
  readonly echoes?: ReactNode;
  /** The position in the other versions. */
  readonly lineage?: ReactNode;
  /** What guests of share links said of it. */
  readonly comments?: ReactNode;
  /** Where its words stand in all versions; `null` where there is only this one. */
  readonly through: string | null;
}) {
  const position = view.positions[0];
  const inText = `/versions/${view.version.id}#position-${position?.label}`;
  const cited = `“${view.text.trim()}” (${citation(view, position?.range ?? null)}) ${address}`;
  const count = view.annotations.length;
  return (
    <main className={styles.page} id="main">
      <PositionSheet view={view} />
      <ShownList
        view={view}
        shown={`Position ${position?.label}${count === 0 ? "" : count === 1 ? ", with 1 note" : `, with ${count} notes`}`}
      />
      <div className={styles.tools}>
        <a className={buttonClass("go")} href={inText}>
          {view.may.annotate ? "Annotate in the text" : "Open in the text"}
        </a>
        <CopyButton text={cited} done="Copied with its citation.">
          Copy with citation
        </CopyButton>
        {through ? (
          <a className={buttonClass()} href={through}>
            Through all versions
          </a>
        ) : null}
        {view.may.share && position ? (
          <ShareButton
            create={createShareLink}
            what={{
              versionId: view.version.id,
              label: view.version.label,
              positions: view.positions,
              positionId: position.id,
            }}
          />
        ) : null}
      </div>
      {comments}
      {lineage}
      {echoes}
    </main>
  );
}
