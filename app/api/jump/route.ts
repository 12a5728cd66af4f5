import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { route } from "@/lib/server/edge/route";
import { listJumpTargets } from "@/lib/server/services/workspace/list-jump-targets";

/** Longer is no name. Characters. */
const MOST = 200;

/** Places for what is typed into the palette, asked for as one types. */
export const GET = route(async (request) => {
  const viewer = await currentViewer();
  required(viewer.kind === "person" ? viewer : null);
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, MOST);
  return Response.json(await listJumpTargets(viewer, typed), { headers: { "Cache-Control": "no-store" } });
});
