import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";

/** The name under which somebody waits for a comparison: one a person or a shared link, however many windows are open. */
export function whoWaits(viewer: Viewer): string {
  if (viewer.kind === "person") return viewer.userId;
  return viewer.kind === "share" ? viewer.scope.linkId : "nobody";
}
