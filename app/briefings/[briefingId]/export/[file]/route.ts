import { z } from "zod";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import { required } from "@/lib/core/permissions/required";
import { sayDayIn } from "@/lib/core/time/say-day";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { route } from "@/lib/server/edge/route";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { briefingMarkdown } from "@/lib/view-models/exports/briefing-markdown";
import { briefingOutline } from "@/lib/view-models/exports/briefing-outline";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";

const Address = z.object({
  briefingId: z.uuid(),
  file: z.enum(["briefing.docx", "briefing.html", "briefing.md"]),
});
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A briefing to hand over, as its page shows it. */
export const GET = route<Record<"briefingId" | "file", string>>(async (_request, params) => {
  const { briefingId, file } = required(Address.safeParse(params).data);
  const briefing = await openBriefing(await currentViewer(), briefingId);
  const origin = await ownOrigin();
  const sayDay = sayDayIn((await currentReaderDay()).timeZone);
  const name = (ending: string) => fileNameOf(briefing.title, `.${ending}`);
  switch (file) {
    case "briefing.docx":
      return download(
        await writeOutlineDocument(briefingOutline(briefing, origin, sayDay)),
        WORD,
        name("docx"),
      );
    case "briefing.html":
      return download(outlineHtml(briefingOutline(briefing, origin, sayDay)), "text/html", name("html"));
    case "briefing.md":
      return download(briefingMarkdown(briefing, origin, sayDay), "text/markdown", name("md"));
  }
});
