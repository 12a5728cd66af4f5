import type { ComparedSideView, CompareView } from "@/lib/contracts/compare-view";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import type { CompareOptions } from "@/lib/view-models/comparison/compare-options";
import { sayAgreement } from "@/lib/view-models/comparison/say-agreement";
import { exportedChanges } from "./exported-changes";

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
const SHAPE = 1;

/**
 * A comparison as data: both texts with their sources, the changes of a view with what was said of them, the notes. Ranges
 * are half-open, in UTF-16 units of the text of their side.
 */
export function changesJson(view: CompareView, options: CompareOptions, origin: string): string {
  const { older, newer, comparison } = view;
  const model = compareModel(view, options);
  const agreement = sayAgreement(model.entries, view.secondReadings);
  const permalink = `${origin}/compare/${older.version.id}/${newer.version.id}`;
  const data = {
    shape: SHAPE,
    permalink,
    engineVersion: comparison.engineVersion,
    degraded: comparison.degraded,
    options: { formatting: options.cosmetic, pageNavigation: options.boilerplate },
    older: sideData(older, origin),
    newer: sideData(newer, origin),
    totals: comparison.totals,
    signOffs: view.signOffs.map(({ byName, at, dissent, reviewed, total, outdated }) => ({
      by: byName,
      at,
      dissent,
      reviewed,
      of: total,
      outdated,
    })),
    agreement: agreement && [agreement.short, ...agreement.more],
    changes: exportedChanges(view, model).map(({ number, entry, change, older: before, newer: after }) => ({
      key: entry.key,
      number,
      kind: change.kind,
      said: `${entry.said}: ${entry.words}`,
      topic: entry.topic,
      formatting: change.cosmetic,
      older: change.older && { ...change.older, text: before },
      newer: change.newer && { ...change.newer, text: after },
      edits: change.words,
      suggestion: entry.wording,
      permalink: `${permalink}#change-${entry.key}`,
      assignee: entry.assignee?.name ?? null,
      readers: entry.judgements.map(({ reading, byName, significance, direction, note }) => ({
        reading,
        by: byName,
        importance: significance,
        position: direction,
        note,
      })),
      review: entry.review && {
        importance: entry.review.significance,
        position: entry.review.direction,
        note: entry.review.note,
        reviewed: entry.review.reviewed,
        by: entry.review.byName,
        at: entry.review.at,
      },
    })),
    notes: [...model.notes.placed, ...model.notes.unplaced].map(({ annotation }) => ({
      id: annotation.id,
      madeOn: annotation.madeOn.versionId,
      quote: annotation.quote,
      text: annotation.text,
      tags: annotation.tags,
      by: annotation.authorName,
      at: annotation.createdAt,
      replies: annotation.replies.map(({ authorName, text, createdAt }) => ({
        by: authorName,
        at: createdAt,
        text,
      })),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const sideData = ({ document, version, provenance, text }: ComparedSideView, origin: string) => ({
  document: document.title,
  office: document.office,
  lang: document.lang,
  version: version.label,
  date: version.date,
  dateNote: version.dateNote,
  source: provenance?.sourceUrl ?? null,
  capturedAt: provenance?.capturedAt ?? null,
  file: provenance?.fileName ?? null,
  sha256: provenance?.sha256 ?? null,
  permalink: `${origin}/versions/${version.id}`,
  text,
});
