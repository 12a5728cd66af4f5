import type { ReactNode } from "react";
import type { CompareView } from "@/lib/contracts/compare-view";
import { columnsDirection } from "@/lib/view-models/comparison/columns-direction";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import type { CompareOptions } from "@/lib/view-models/comparison/compare-options";
import { knownOfComparison } from "@/lib/view-models/comparison/known-of-comparison";
import { sayAgreement } from "@/lib/view-models/comparison/say-agreement";
import { ChangeList } from "./change-list";
import { ColumnHeads } from "./column-heads";
import { CompareHeader } from "./compare-header";
import { CompareKeys } from "./compare-keys";
import { CompareRows } from "./compare-rows";
import styles from "./compare-screen.module.css";
import { CompareTools } from "./compare-tools";
import { MiniMap } from "./mini-map";
import { NoChange } from "./no-change";
import { NotesBelow } from "./notes-below";
import { type AssigningActions, ReviewPanel } from "./review-panel";
import { ReviewRecord } from "./review-record";
import type { ReadingActions } from "./second-reading";
import type { SignOffActions } from "./sign-off";
import { sayUnmatched, type UnmatchedActions, UnmatchedList } from "./unmatched-list";
import type { ReviewAction } from "./use-reviews";

export interface CompareScreenProps {
  readonly view: CompareView;
  readonly options: CompareOptions;
  /** Address of this comparison without its options, for links that change them. */
  readonly path: string;
  /** False on a shared link: its versions are given and nothing around it is open. */
  readonly mayChoose: boolean;
  /** Buttons of the page around, such as Share. */
  readonly tools?: ReactNode;
  /** What stands below the texts. */
  readonly below?: ReactNode;
  /** What members do to judge; absent on a shared link. */
  readonly reviewing?: {
    readonly review: ReviewAction;
    readonly readings: ReadingActions;
    readonly signOffs: SignOffActions;
    readonly assigning: Omit<AssigningActions, "documentId">;
    readonly unmatched: UnmatchedActions;
  };
}

/** Two versions and what differs: the sentence, the count, the list and the texts. Reads without a script. */
export function CompareScreen({
  view,
  options,
  path,
  mayChoose,
  tools,
  below,
  reviewing,
}: CompareScreenProps) {
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
    movedPhrases: model.movedPhrases,
    sayMove: model.sayMove,
  };
  const assignments = new Map(view.assignments.map((each) => [each.changeKey, each]));
  const unmatched = view.unmatched.length + view.unmatchedAssignments.length;
  const agreement = sayAgreement(model.entries, view.secondReadings);
  const layout = options.view === "inline" ? "inline" : "side";
  return (
    <main id="main" className={styles.screen}>
      <CompareHeader view={view} options={options} sentences={model.sentences} mayChoose={mayChoose} />
      <div className={styles.desk}>
        <div className={styles.rail}>
          {view.reviews !== null && view.secondReadings && reviewing && model.entries.length > 0 && (
            <ReviewPanel
              olderVersionId={older.version.id}
              versionId={newer.version.id}
              path={path}
              total={model.entries.length}
              reviews={model.entries.flatMap((entry) => entry.review ?? [])}
              assignments={model.entries.flatMap(({ key }) => assignments.get(key) ?? [])}
              assigning={view.may.assign ? { ...reviewing.assigning, documentId: newer.document.id } : null}
              review={view.may.review ? reviewing.review : null}
              readings={view.secondReadings}
              readingActions={reviewing.readings}
              signedOff={view.signOffs[0] ?? null}
              sign={reviewing.signOffs.sign}
              seen={view.reviews.reduce((sum, { revision }) => sum + revision, 0)}
              known={knownOfComparison(view)}
              agreement={agreement?.short ?? null}
              unmatched={unmatched > 0 ? sayUnmatched(view) : null}
            />
          )}
          <ChangeList entries={model.entries} withReviews={view.reviews !== null} />
          {model.entries.length > 0 && <CompareKeys mayReview={view.may.review} first={model.first} />}
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
          <ReviewRecord
            unmatched={
              unmatched > 0 ? (
                <UnmatchedList view={view} entries={model.entries} actions={reviewing?.unmatched ?? null} />
              ) : null
            }
            agreement={agreement}
            signOffs={view.signOffs}
            withdraw={view.may.review ? (reviewing?.signOffs.withdraw ?? null) : null}
          />
          <NotesBelow notes={model.notes} />
          {below}
        </section>
        <MiniMap groups={model.groups} dir={columnsDirection(view)} />
      </div>
    </main>
  );
}
