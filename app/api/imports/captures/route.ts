import { ListCapturesInput } from "@/lib/contracts/document-input";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { aboutOf } from "@/lib/server/edge/about-of";
import { answerInSteps } from "@/lib/server/edge/answer-in-steps";
import { route } from "@/lib/server/edge/route";
import { listPageCaptures } from "@/lib/server/services/imports/list-page-captures";

/** Asks the Wayback Machine for earlier captures of a page that a person names. */
export const POST = route(async (request) => {
  const input = aboutOf(request, ListCapturesInput);
  const viewer = await currentViewer();
  return answerInSteps(request, (waiting) => listPageCaptures(viewer, input, waiting));
});
