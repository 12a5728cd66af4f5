import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { sayDayIn } from "@/lib/core/time/say-day";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { route } from "@/lib/server/edge/route";
import { BRIEFING_FILES, type BriefingFile, writeBriefingFile } from "@/lib/server/export/briefing-file";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { recordPrinted } from "@/lib/server/services/workspace/record-printed";

const Address = z.object({
  briefingId: z.uuid(),
  file: z.enum(Object.keys(BRIEFING_FILES) as BriefingFile[]),
});

/** A briefing to hand over, as its page shows it. */
export const GET = route<Record<"briefingId" | "file", string>>(async ({ signal }, params) => {
  const { briefingId, file } = required(Address.safeParse(params).data);
  const viewer = await currentViewer();
  const briefing = await openBriefing(viewer, briefingId);
  const sayDay = sayDayIn((await currentReaderDay()).timeZone);
  const { body, mediaType, name } = await writeBriefingFile(
    briefing,
    file,
    await ownOrigin(),
    sayDay,
    signal,
  );
  if (file === "briefing.pdf")
    await recordPrinted(viewer, { kind: "briefing", workspaceId: briefing.workspaceId, id: briefing.id });
  return download(body, mediaType, name);
});
