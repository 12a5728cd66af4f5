import "server-only";
import type { CompareView } from "@/lib/contracts/compare-view";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import { type SayDay, sayDayInUtc } from "@/lib/core/time/say-day";
import { writeTrackedDocument } from "@/lib/server/export/word/write-tracked-document";
import { type CompareOptions, DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { changesCsv } from "@/lib/view-models/exports/changes-csv";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { changesMarkdown } from "@/lib/view-models/exports/changes-markdown";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { withoutDrafts } from "@/lib/view-models/exports/without-drafts";
import type { WrittenFile } from "./written-file";

/** The files that a comparison can be taken away as, with their media types. */
export const COMPARISON_FILES = {
  "comparison.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "changes.csv": "text/csv",
  "changes.md": "text/markdown",
  "changes.json": "application/json",
} as const;

export type ComparisonFile = keyof typeof COMPARISON_FILES;

/**
 * A comparison as a file to hand on: drafts, which its reader alone sees, are left out.
 * @param origin where people open this Variorum: the file has links to there
 * @param sayDay as who takes it away says days; unless told, by UTC
 */
export async function writeComparisonFile(
  comparison: CompareView,
  file: ComparisonFile,
  origin: string,
  options: CompareOptions = DEFAULT_OPTIONS,
  sayDay: SayDay = sayDayInUtc,
): Promise<WrittenFile> {
  const view = withoutDrafts(comparison);
  const labels = `${view.older.version.label} to ${view.newer.version.label}`;
  const body = () => {
    switch (file) {
      case "comparison.docx":
        return writeTrackedDocument(
          comparedDocument(view, { boilerplate: options.boilerplate, origin, sayDay }),
        );
      case "changes.csv":
        return changesCsv(view, options);
      case "changes.md":
        return changesMarkdown(view, options, origin, sayDay);
      case "changes.json":
        return changesJson(view, options, origin);
    }
  };
  return {
    body: await body(),
    mediaType: COMPARISON_FILES[file],
    name: fileNameOf(`${view.newer.document.title}, ${labels}`, `.${file.split(".")[1]}`),
  };
}
