import { z } from "zod";
import { MOST_NAMED_NOTES } from "@/lib/contracts/live-event";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { route } from "@/lib/server/edge/route";
import { readNotes } from "@/lib/server/services/annotations/read-notes";

const Asked = z.array(z.uuid()).max(MOST_NAMED_NOTES);

/** The notes that stand in a version, or of those named by `id` the ones that are there. */
export const GET = route<{ versionId: string }>(async (request, params) => {
  const versionId = required(z.uuid().safeParse(params.versionId).data);
  const asked = Asked.parse(new URL(request.url).searchParams.getAll("id"));
  const notes = await readNotes(await currentViewer(), versionId, asked.length > 0 ? asked : null);
  return Response.json(notes, { headers: { "Cache-Control": "no-store" } });
});
