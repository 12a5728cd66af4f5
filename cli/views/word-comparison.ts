import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { textDirection } from "@/lib/core/text/text-direction";
import { writeTrackedDocument } from "@/lib/server/export/word/write-tracked-document";
import type { TrackedSide } from "@/lib/view-models/exports/tracked-document";
import { trackedRows } from "@/lib/view-models/exports/tracked-rows";
import type { ComparisonView } from "./comparison-view";

interface Side extends TrackedSide {
  readonly lang: string | null;
  readonly sha256: string;
}

/** A Word file with tracked changes: rejecting all gives the older text, accepting all the newer one. */
export function wordComparison(
  { names, comparison }: ComparisonView,
  older: Side,
  newer: Side,
  withFurniture: boolean,
): Promise<Uint8Array> {
  const { rows } = comparisonRows(changesByBlock(comparison, older, newer), older, newer);
  const lang = newer.lang ?? older.lang ?? "und";
  return writeTrackedDocument({
    title: `${names.older} compared with ${names.newer}`,
    lang,
    dir: textDirection(lang),
    older,
    newer,
    paragraphs: trackedRows(rows, older, newer, withFurniture).paragraphs,
    author: names.newer,
    date: null,
    comments: [],
    annex: [
      {
        heading: "Sources",
        lines: [
          `Older text: ${names.older}, SHA-256 ${older.sha256}`,
          `Newer text: ${names.newer}, SHA-256 ${newer.sha256}`,
          ...(withFurniture ? [] : ["Left out: page navigation."]),
        ],
      },
    ],
  });
}
