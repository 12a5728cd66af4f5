import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { exportShareLog } from "@/lib/server/services/share-links/export-share-log";
import { shareLogCsv } from "@/lib/view-models/share/share-log-csv";

/** All that is kept of who came by a link, one a line. */
export const GET = route<{ linkId: string }>(async (_request, { linkId }) => {
  const id = required(z.uuid().safeParse(linkId).data);
  const log = await exportShareLog(await currentViewer(), id);
  return download(
    shareLogCsv(log.accesses, log.link.named > 0),
    "text/csv",
    `${log.link.label || log.link.what}, access log.csv`,
  );
});
