import { z } from "zod";
import { cleanFileName } from "@/lib/core/documents/clean-file-name";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { writeTrackedDocument } from "@/lib/server/export/word/write-tracked-document";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { parseCompareOptions } from "@/lib/view-models/comparison/compare-options";
import { changesCsv } from "@/lib/view-models/exports/changes-csv";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { changesMarkdown } from "@/lib/view-models/exports/changes-markdown";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { withoutDrafts } from "@/lib/view-models/exports/without-drafts";

const Address = z.object({
  older: z.uuid(),
  newer: z.uuid(),
  file: z.enum(["comparison.docx", "changes.csv", "changes.md", "changes.json"]),
});

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A comparison to take away, with the options of the page it was asked for on. */
export const GET = route<Record<"older" | "newer" | "file", string>>(async (request, params) => {
  const { older, newer, file } = required(Address.safeParse(params).data);
  const view = withoutDrafts(await openComparison(await currentViewer(), older, newer));
  const options = parseCompareOptions(Object.fromEntries(new URL(request.url).searchParams));
  const origin = await ownOrigin();
  const labels = `${view.older.version.label} to ${view.newer.version.label}`;
  const name = (ending: string) => cleanFileName(`${view.newer.document.title}, ${labels}.${ending}`);
  switch (file) {
    case "comparison.docx": {
      const bytes = await writeTrackedDocument(
        comparedDocument(view, { boilerplate: options.boilerplate, origin }),
      );
      return download(bytes, WORD, name("docx"));
    }
    case "changes.csv":
      return download(changesCsv(view, options), "text/csv", name("csv"));
    case "changes.md":
      return download(changesMarkdown(view, options, origin), "text/markdown", name("md"));
    case "changes.json":
      return download(changesJson(view, options, origin), "application/json", name("json"));
  }
});
