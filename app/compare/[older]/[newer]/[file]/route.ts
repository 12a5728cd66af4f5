import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { sayDayIn } from "@/lib/core/time/say-day";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { route } from "@/lib/server/edge/route";
import {
  COMPARISON_FILES,
  type ComparisonFile,
  writeComparisonFile,
} from "@/lib/server/export/comparison-file";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { recordPrinted } from "@/lib/server/services/workspace/record-printed";
import { parseCompareOptions } from "@/lib/view-models/comparison/compare-options";

const Address = z.object({
  older: z.uuid(),
  newer: z.uuid(),
  file: z.enum(Object.keys(COMPARISON_FILES) as ComparisonFile[]),
});

/** A comparison to take away, with the options of the page it was asked for on. */
export const GET = route<Record<"older" | "newer" | "file", string>>(async (request, params) => {
  const { older, newer, file } = required(Address.safeParse(params).data);
  const viewer = await currentViewer();
  const view = await openComparison(viewer, older, newer);
  const { timeZone } = await currentReaderDay();
  const options = parseCompareOptions(Object.fromEntries(new URL(request.url).searchParams));
  const { body, mediaType, name } = await writeComparisonFile(
    view,
    file,
    await ownOrigin(),
    options,
    sayDayIn(timeZone),
    request.signal,
  );
  if (file === "comparison.pdf")
    await recordPrinted(viewer, { kind: "comparison", workspaceId: view.workspaceId, id: newer });
  return download(body, mediaType, name);
});
