import "server-only";
import type { BriefingView } from "@/lib/contracts/briefing-view";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import { type SayDay, sayDayInUtc } from "@/lib/core/time/say-day";
import { printPdf } from "@/lib/server/export/pdf/print-pdf";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { briefingJson } from "@/lib/view-models/exports/briefing-json";
import { briefingMarkdown } from "@/lib/view-models/exports/briefing-markdown";
import { briefingOutline } from "@/lib/view-models/exports/briefing-outline";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";
import { FILE_TYPES } from "./file-types";
import type { WrittenFile } from "./written-file";

/** The files that a briefing can be taken away as, with their media types. */
export const BRIEFING_FILES = {
  "briefing.docx": FILE_TYPES.docx,
  "briefing.pdf": FILE_TYPES.pdf,
  "briefing.html": FILE_TYPES.html,
  "briefing.md": FILE_TYPES.md,
  "briefing.json": FILE_TYPES.json,
} as const;

export type BriefingFile = keyof typeof BRIEFING_FILES;

/**
 * A briefing to hand over, as its page shows it.
 * @param origin where people open this Variorum: the file has links to there
 * @param sayDay as who takes it away says days; unless told, by UTC
 */
export async function writeBriefingFile(
  briefing: BriefingView,
  file: BriefingFile,
  origin: string,
  sayDay: SayDay = sayDayInUtc,
  signal?: AbortSignal,
): Promise<WrittenFile> {
  const outline = () => briefingOutline(briefing, origin, sayDay);
  const body = () => {
    switch (file) {
      case "briefing.docx":
        return writeOutlineDocument(outline());
      case "briefing.pdf":
        return printPdf(outlineHtml(outline()), signal);
      case "briefing.html":
        return outlineHtml(outline());
      case "briefing.md":
        return briefingMarkdown(briefing, origin, sayDay);
      case "briefing.json":
        return briefingJson(briefing, origin);
    }
  };
  return {
    body: await body(),
    mediaType: BRIEFING_FILES[file],
    name: fileNameOf(briefing.title, `.${file.split(".")[1]}`),
  };
}
