import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { eventStream } from "@/lib/server/edge/event-stream";
import { route } from "@/lib/server/edge/route";
import { followVersion } from "@/lib/server/services/live/follow-version";

/** That its notes changed, as it happens, to a page that says which it has. */
export const GET = route<{ versionId: string }>(async (request, params) => {
  const versionId = required(z.uuid().safeParse(params.versionId).data);
  const known = new URL(request.url).searchParams.get("known") ?? "";
  return eventStream(request, (who, signal) => followVersion(who, { versionId, known }, signal));
});
