import "server-only";
import type { CompareView } from "@/lib/contracts/compare-view";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import { type SayDay, sayDayInUtc } from "@/lib/core/time/say-day";
import { printPdf } from "@/lib/server/export/pdf/print-pdf";
import { writeTrackedDocument } from "@/lib/server/export/word/write-tracked-document";
import { type CompareOptions, DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { changesCsv } from "@/lib/view-models/exports/changes-csv";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { changesMarkdown } from "@/lib/view-models/exports/changes-markdown";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { trackedHtml } from "@/lib/view-models/exports/tracked-html";
import { withoutDrafts } from "@/lib/view-models/exports/without-drafts";
import { FILE_TYPES } from "./file-types";
import type { WrittenFile } from "./written-file";

/** The files that a comparison can be taken away as, with their media types. */
export const COMPARISON_FILES = {
  "comparison.docx": FILE_TYPES.docx,
  "comparison.pdf": FILE_TYPES.pdf,
  "comparison.html": FILE_TYPES.html,
  "changes.csv": FILE_TYPES.csv,
  "changes.md": FILE_TYPES.md,
  "changes.json": FILE_TYPES.json,
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
  signal?: AbortSignal,
): Promise<WrittenFile> {
  const view = withoutDrafts(comparison);
  const labels = `${view.older.version.label} to ${view.newer.version.label}`;
  const tracked = () => comparedDocument(view, { boilerplate: options.boilerplate, origin, sayDay });
  const body = () => {
    switch (file) {
      case "comparison.docx":
        return writeTrackedDocument(tracked());
      case "comparison.pdf":
        return printPdf(trackedHtml(tracked(), sayDay), signal);
      case "comparison.html":
        return trackedHtml(tracked(), sayDay);
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
