import { z } from "zod";
import { eventStream } from "@/lib/server/edge/event-stream";
import { route } from "@/lib/server/edge/route";
import { followComparison } from "@/lib/server/services/live/follow-comparison";

const Pair = z.object({ older: z.uuid(), newer: z.uuid() });

/** That its judgements or notes changed, as it happens, to a page that says which it has. */
export const GET = route<z.infer<typeof Pair>>(async (request, params) => {
  const pair = Pair.parse(params);
  const asked = new URL(request.url).searchParams;
  const known = {
    notes: asked.get("notes") ?? "",
    judgements: asked.get("judgements") ?? "",
    standing: asked.get("standing") ?? "",
  };
  return eventStream(request, (who, signal) => followComparison(who, { ...pair, known }, signal));
});
