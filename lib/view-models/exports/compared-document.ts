import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { CompareView } from "@/lib/contracts/compare-view";
import type { TrackedParagraph } from "@/lib/core/comparison/changes/tracked-paragraphs";
import type { Range } from "@/lib/core/text/range";
import { type SayDay, sayDayInUtc } from "@/lib/core/time/say-day";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import { sayReaders } from "@/lib/view-models/comparison/say-readers";
import { sayReview } from "@/lib/view-models/comparison/say-review";
import { exportedChanges } from "./exported-changes";
import { sourcesAnnex } from "./sources-annex";
import type { Remark, TrackedComment, TrackedDocument } from "./tracked-document";
import { trackedRows } from "./tracked-rows";

interface Choice {
  /** Page navigation is part of the file, or left out and said to be. */
  readonly boilerplate: "fold" | "show";
  /** Where people open this Variorum, for the addresses in the file. */
  readonly origin: string;
  /** As who takes the file away says days; unless told, by UTC. */
  readonly sayDay?: SayDay;
}

/**
 * A comparison as one text with tracked changes, its reviews and notes as comments. All differences are tracked, those of
 * form too: else rejecting the changes would not give the older text.
 */
export function comparedDocument(
  view: CompareView,
  { boilerplate, origin, sayDay = sayDayInUtc }: Choice,
): TrackedDocument {
  const { older, newer } = view;
  const model = compareModel(view, { view: "side", cosmetic: "show", boilerplate: "show" });
  const { paragraphs, leftOut } = trackedRows(model.rows, older, newer, boilerplate === "show");
  const shown = shownRanges(paragraphs);
  const reviews = exportedChanges(view, model).flatMap(
    ({ entry: { review, said, judgements, assignee }, change }): TrackedComment[] => {
      const range = change.newer ?? change.older;
      if (!review || !range || !(sayReview(review) || review.note)) return [];
      const lines = [
        `${said}. ${sayReview(review)}.`,
        ...linesOf(review.note),
        ...(assignee ? [`Assigned to ${assignee.name}.`] : []),
        ...sayReaders(judgements).flatMap(linesOf),
      ];
      const side = change.newer ? "newer" : "older";
      return [
        { side, range, author: review.byName, at: review.at, lines, replies: [], resolved: review.reviewed },
      ];
    },
  );
  const notes = model.notes.placed.map(({ annotation, start, end }): TrackedComment => {
    const side = model.notes.newer.some((note) => note.annotation.id === annotation.id) ? "newer" : "older";
    return { side, range: { start, end }, ...threadOf(annotation), resolved: false };
  });
  const comments = [...reviews, ...notes];
  const isShown = ({ side, range }: TrackedComment) => touches(shown[side], range);
  return {
    title: `${newer.document.title}: ${older.version.label} compared with ${newer.version.label}`,
    lang: newer.document.lang,
    dir: newer.document.dir,
    older,
    newer,
    paragraphs,
    author: newer.version.label,
    date: newer.version.date?.precision === "day" ? `${newer.version.date.iso}T00:00:00Z` : null,
    comments: comments.filter(isShown),
    annex: sourcesAnnex(
      view,
      model,
      origin,
      {
        furnitureBlocks: leftOut.reduce((sum, row) => sum + row.older.length + row.newer.length, 0),
        remarks: [
          ...comments.filter((comment) => !isShown(comment)),
          ...model.notes.unplaced.map(({ annotation }) => threadOf(annotation)),
        ],
      },
      sayDay,
    ),
  };
}

const linesOf = (text: string): string[] => text.split(/\s*\n\s*/u).filter((line) => line !== "");

function threadOf(annotation: AnnotationView): Remark & { readonly replies: readonly Remark[] } {
  const { authorName, createdAt, tags, replies } = annotation;
  return {
    author: authorName,
    at: createdAt,
    lines: orNothing([...linesOf(annotation.text), ...(tags.length > 0 ? [`Tags: ${tags.join(", ")}`] : [])]),
    replies: replies.map((reply) => ({
      author: reply.authorName,
      at: reply.createdAt,
      lines: orNothing(linesOf(reply.text)),
    })),
  };
}

const orNothing = (lines: readonly string[]) => (lines.length > 0 ? lines : ["(no words)"]);

/** What of each text is in the paragraphs, in order. */
function shownRanges(paragraphs: readonly TrackedParagraph[]): Record<"older" | "newer", Range[]> {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  return {
    older: runs.flatMap(({ older }) => older ?? []),
    newer: runs.flatMap(({ newer }) => newer ?? []),
  };
}

/** Whether a range shares a character with one of the ranges, which are in order. */
function touches(ranges: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const first = ranges[low];
  return first !== undefined && first.start < end;
}
