import { z } from "zod";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { route } from "@/lib/server/edge/route";
import { readJudgements } from "@/lib/server/services/comparisons/read-judgements";

const Pair = z.object({ older: z.uuid(), newer: z.uuid() });

/** What is said of its changes now. */
export const GET = route<z.infer<typeof Pair>>(async (_request, params) => {
  const { older, newer } = Pair.parse(params);
  const judgements = await readJudgements(await currentViewer(), older, newer);
  return Response.json(judgements, { headers: { "Cache-Control": "no-store" } });
});
