import { z } from "zod";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { route } from "@/lib/server/edge/route";
import { cancelComparison } from "@/lib/server/services/comparisons/cancel-comparison";
import { watchComparison } from "@/lib/server/services/comparisons/watch-comparison";

const Pair = z.object({ older: z.uuid(), newer: z.uuid() });
type Pair = z.infer<typeof Pair>;
const headers = { "Cache-Control": "no-store" };

export const GET = route<Pair>(async (_request, params) => {
  const { older, newer } = Pair.parse(params);
  return Response.json(await watchComparison(await currentViewer(), older, newer), { headers });
});

export const DELETE = route<Pair>(async (_request, params) => {
  const { older, newer } = Pair.parse(params);
  await cancelComparison(await currentViewer(), older, newer);
  return new Response(null, { status: 204, headers });
});
