import type { CompareView } from "@/lib/contracts/compare-view";
import { passageHistoryHref } from "@/lib/contracts/passage-history-href";
import type { Change } from "@/lib/core/comparison/changes/change";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { type ComparisonRow, comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { markBoilerplate } from "@/lib/core/comparison/form/mark-boilerplate";
import { isAlike } from "@/lib/core/reviews/agreement";
import { assignedTo } from "./assigned-to";
import { changeAt } from "./change-at";
import type { ChangeEntry } from "./change-entry";
import { changesInARow } from "./changes-in-a-row";
import { type ComparedNotes, compareNotes } from "./compare-notes";
import type { CompareOptions } from "./compare-options";
import type { CompareSentence } from "./compare-sentence";
import { describeChange, wordEdits } from "./describe-change";
import { factSentences } from "./fact-sentences";
import { type LaidGroup, layOutComparison } from "./lay-out-comparison";
import { type PhrasePlaces, phrasePlaces } from "./moved-phrase-runs";
import { sameChanges } from "./same-change";
import { sayWording } from "./say-wording";

/** What the compare screen shows, as data. */
export interface CompareModel {
  /** Changed facts in sentences, most important first. */
  readonly sentences: readonly CompareSentence[];
  readonly groups: readonly LaidGroup[];
  /** Changes told apart in this view, in reading order. */
  readonly entries: readonly ChangeEntry[];
  readonly shown: ReadonlySet<string>;
  /** The change of weight that comes first, by key: one of a fact or of strength, else the first that is more than form. */
  readonly first: string | null;
  /** All changes, those that this view does not tell apart too, by key. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly rows: readonly ComparisonRow[];
  readonly notes: ComparedNotes;
  /** See `RowContext`. */
  readonly movedPhrases: ReadonlyMap<string, PhrasePlaces>;
  readonly sayMove: (change: string) => string;
  /** What this view leaves out, so that it can say so. */
  readonly hidden: HiddenChanges;
}

export interface HiddenChanges {
  readonly cosmetic: number;
  readonly furniture: number;
  /** White space between paragraphs: it stands in no paragraph. */
  readonly between: number;
  readonly furnitureBlocks: number;
}

/** Turns a comparison into what is printed. Pure; linear but for sorting. */
export function compareModel(view: CompareView, options: CompareOptions): CompareModel {
  const { older, newer } = view;
  const comparison = changesByBlock(view.comparison, older, newer);
  const rows = comparisonRows(comparison, older, newer);
  const changes = markBoilerplate(comparison.changes, older, newer);
  const inBlocks = changes.filter(({ key }) => Object.hasOwn(rows.ends, key));
  const hideCosmetic = options.cosmetic === "hide";
  const told = inBlocks.filter(
    ({ cosmetic, boilerplate }) =>
      !(hideCosmetic && cosmetic.length > 0) && !(boilerplate && options.boilerplate === "fold"),
  );
  const shown = new Set(told.map(({ key }) => key));
  const byKey = new Map(changes.map((change) => [change.key, change]));
  const facts = factSentences(view.facts?.changes ?? [], changeAt(told));
  const notes = compareNotes(
    { version: older.version, annotations: view.olderAnnotations },
    { version: newer.version, annotations: view.annotations },
  );
  const reviews = new Map((view.reviews ?? []).map((review) => [review.changeKey, review]));
  const assignments = new Map(view.assignments.map(({ changeKey, assignee }) => [changeKey, assignee]));
  const first = (change: Change) => rows.ends[change.key];
  const order = (change: Change) => first(change)?.newer ?? first(change)?.older ?? 0;
  const inOrder = [...told].sort(
    (a, b) =>
      order(a) - order(b) ||
      (a.newer?.start ?? a.older?.start ?? 0) - (b.newer?.start ?? b.older?.start ?? 0),
  );
  const repeated = sameChanges(inOrder, older.text, newer.text);
  const inRows = changesInARow(inOrder, older.text, newer.text);
  const entries = inOrder.map((change): ChangeEntry => {
    const same = repeated.get(change.key);
    const review = reviews.get(change.key) ?? null;
    const assignee = assignments.get(change.key) ?? null;
    const judgements = view.secondReadings?.judgements[change.key] ?? [];
    const { kind, words } = describeChange(change, older.text, newer.text);
    return {
      key: change.key,
      kind: change.kind,
      said: kind,
      words,
      topic: facts.topics.get(change.key) ?? null,
      text: searchText(change, older.text, newer.text),
      notes: countNotes(change, notes),
      review,
      assignee,
      assigned: assignedTo(assignee),
      through: throughHref(view, change),
      reviewed: review?.reviewed ?? false,
      mine: review?.mine ?? false,
      judgements,
      disagreed: isAlike(judgements) === false,
      significance: review?.significance ?? null,
      same: same?.group ?? null,
      row: inRows.get(change.key) ?? null,
      repeated: same ? `same change ${same.number} of ${same.count}` : null,
      wording: view.wording[change.key] ? sayWording(view.wording[change.key] ?? []) : null,
    };
  });
  return {
    sentences: facts.sentences,
    groups: layOutComparison({
      rows,
      changes: byKey,
      shown,
      older,
      newer,
      changesOnly: options.view === "changes",
      hideCosmetic,
    }),
    entries,
    shown,
    first: firstOfWeight(entries, byKey),
    changes: byKey,
    rows: rows.rows,
    notes,
    movedPhrases: phrasePlaces(told, older.text, newer.text),
    sayMove: (key) => {
      const change = byKey.get(key);
      const { older: from, newer: to } = rows.ends[key] ?? { older: null, newer: null };
      const way =
        from === null || to === null || from === to ? "Moved" : from < to ? "Moved down" : "Moved up";
      const edits = change ? wordEdits(change, older.text, newer.text) : [];
      const inside = edits.some(({ cosmetic }) => cosmetic.length === 0 || !hideCosmetic);
      return inside ? `${way}, reworded inside` : way;
    },
    hidden: {
      cosmetic: inBlocks.filter(({ cosmetic }) => cosmetic.length > 0).length,
      furniture: inBlocks.filter(({ boilerplate }) => boilerplate).length,
      between: changes.length - inBlocks.length,
      furnitureBlocks: [...older.blocks, ...newer.blocks].filter(({ chrome }) => chrome !== null).length,
    },
  };
}

function firstOfWeight(entries: readonly ChangeEntry[], changes: ReadonlyMap<string, Change>): string | null {
  const weighty = entries.find(({ topic, wording }) => topic !== null || wording !== null);
  const meant = entries.find(({ key }) => changes.get(key)?.cosmetic.length === 0);
  return (weighty ?? meant)?.key ?? null;
}

/** Members may follow a passage through the other versions of its document. */
function throughHref({ older, newer, versions, reviews }: CompareView, change: Change): string | null {
  const side = change.newer ? newer : older;
  const range = change.newer ?? change.older;
  if (reviews === null || versions.length < 3 || !range) return null;
  return passageHistoryHref(side.version.id, side.text, range);
}

/** The words that differ, for the search in the list: edits alone where there are any. */
function searchText(change: Change, older: string, newer: string): string {
  const ranges = change.words.length > 0 ? change.words : [{ older: change.older, newer: change.newer }];
  return ranges
    .flatMap((edit) => [
      edit.older ? older.slice(edit.older.start, edit.older.end) : "",
      edit.newer ? newer.slice(edit.newer.start, edit.newer.end) : "",
    ])
    .filter((words) => words !== "")
    .join(" ")
    .slice(0, SEARCHED);
}

/** Characters of a change that the list's search reaches; the page's own search reaches all. */
const SEARCHED = 400;

function countNotes(change: Change, notes: ComparedNotes): number {
  const found = new Set<string>();
  for (const side of ["older", "newer"] as const) {
    const range = change[side];
    if (!range) continue;
    for (const { start, end, annotation } of notes[side]) {
      if (start < range.end && end > range.start) found.add(annotation.id);
    }
  }
  return found.size;
}
