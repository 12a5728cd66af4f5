import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { downloadOriginal } from "@/lib/server/services/versions/download-original";

/** The file as it came in: to be saved, never opened as a page of ours, whatever it holds. */
export const GET = route<{ versionId: string }>(async (_request, { versionId }) => {
  const id = required(z.uuid().safeParse(versionId).data);
  const { bytes, fileName } = await downloadOriginal(await currentViewer(), id);
  return download(bytes, "application/octet-stream", fileName);
});
