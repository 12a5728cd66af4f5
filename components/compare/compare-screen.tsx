import type { ReactNode } from "react";
import { ChangeList } from "@/components/compare/change-list";
import { ColumnHeads } from "@/components/compare/column-heads";
import { columnsDirection } from "@/components/compare/columns-direction";
import { CompareHeader } from "@/components/compare/compare-header";
import { CompareKeys } from "@/components/compare/compare-keys";
import { compareModel } from "@/components/compare/compare-model";
import type { CompareOptions } from "@/components/compare/compare-options";
import { CompareRows } from "@/components/compare/compare-rows";
import styles from "@/components/compare/compare-screen.module.css";
import { CompareTools } from "@/components/compare/compare-tools";
import { MiniMap } from "@/components/compare/mini-map";
import { NoChange } from "@/components/compare/no-change";
import { NotesBelow } from "@/components/compare/notes-below";
import { ReviewPanel } from "@/components/compare/review-panel";
import type { ReviewAction } from "@/components/compare/use-reviews";
import type { CompareView } from "@/lib/contracts/compare-view";

export interface CompareScreenProps {
  readonly view: CompareView;
  readonly options: CompareOptions;
  /** Address of this comparison without its options, for links that change them. */
  readonly path: string;
  /** False on a shared link: its versions are given and nothing around it is open. */
  readonly mayChoose: boolean;
  /** Buttons of the page around, such as Share. */
  readonly tools?: ReactNode;
  /** Writes a judgement; absent on a shared link. */
  readonly review?: ReviewAction;
}

/** Two versions and what differs: the sentence, the count, the list and the texts. Reads without a script. */
export function CompareScreen({ view, options, path, mayChoose, tools, review }: CompareScreenProps) {
  const { older, newer } = view;
  const model = compareModel(view, options);
  const context = {
    older: {
      text: older.text,
      name: older.version.label,
      lang: older.document.lang,
      dir: older.document.dir,
    },
    newer: {
      text: newer.text,
      name: newer.version.label,
      lang: newer.document.lang,
      dir: newer.document.dir,
    },
    hideCosmetic: options.cosmetic === "hide",
    shown: model.shown,
    wording: view.wording,
    notes: model.notes,
    sayMove: model.sayMove,
  };
  const layout = options.view === "inline" ? "inline" : "side";
  return (
    <main id="main" className={styles.screen}>
      <CompareHeader view={view} options={options} sentences={model.sentences} mayChoose={mayChoose} />
      <div className={styles.desk}>
        <div className={styles.rail}>
          {view.reviews !== null && model.entries.length > 0 && (
            <ReviewPanel
              versionId={newer.version.id}
              total={model.entries.length}
              reviews={model.entries.flatMap((entry) => entry.review ?? [])}
              review={view.may.review ? (review ?? null) : null}
            />
          )}
          <ChangeList entries={model.entries} withReviews={view.reviews !== null} />
          {model.entries.length > 0 && <CompareKeys mayReview={view.may.review} />}
        </div>
        <section className={styles.texts} aria-label="Both texts">
          <CompareTools options={options} path={path} hidden={model.hidden}>
            {tools}
          </CompareTools>
          <ColumnHeads view={view} options={options} mayChoose={mayChoose} layout={layout} />
          {model.entries.length === 0 && (
            <NoChange view={view} options={options} path={path} hidden={model.hidden} />
          )}
          <CompareRows
            groups={model.groups}
            context={context}
            layout={layout}
            openFurniture={options.boilerplate === "show"}
          />
          <NotesBelow notes={model.notes} />
        </section>
        <MiniMap groups={model.groups} dir={columnsDirection(view)} />
      </div>
    </main>
  );
}
