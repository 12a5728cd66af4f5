import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { guestCommentsCsv } from "@/lib/view-models/share/guest-comments-csv";

/** All that guests who came by a link said, one a row. */
export const GET = route<{ linkId: string }>(async (_request, { linkId }) => {
  const id = required(z.uuid().safeParse(linkId).data);
  const { link, comments } = await openShareLog(await currentViewer(), id, {});
  return download(guestCommentsCsv(comments), "text/csv", `${link.label || link.what}, comments.csv`);
});
