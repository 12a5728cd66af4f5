import { ListCapturesInput } from "@/lib/contracts/document-input";
import { aboutOf } from "@/lib/server/about-of";
import { answerInSteps } from "@/lib/server/answer-in-steps";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { route } from "@/lib/server/route";
import { listPageCaptures } from "@/lib/server/services/list-page-captures";

/** Asks the Wayback Machine for earlier captures of a page that a person names. */
export const POST = route(async (request) => {
  const input = aboutOf(request, ListCapturesInput);
  const viewer = await currentViewer();
  return answerInSteps(request, (waiting) => listPageCaptures(viewer, input, waiting));
});
