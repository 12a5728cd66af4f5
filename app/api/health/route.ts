import { route } from "@/lib/server/edge/route";
import { checkHealth } from "@/lib/server/services/installation/check-health";

/** For load balancers and start scripts: 200 when a request could be served, 503 with the reason when not. */
export const GET = route(async () =>
  Response.json(await checkHealth(), { headers: { "Cache-Control": "no-store" } }),
);
