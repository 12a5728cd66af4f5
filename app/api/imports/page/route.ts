import { FetchPageInput } from "@/lib/contracts/document-input";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { aboutOf } from "@/lib/server/edge/about-of";
import { answerInSteps } from "@/lib/server/edge/answer-in-steps";
import { route } from "@/lib/server/edge/route";
import { fetchPage } from "@/lib/server/services/imports/fetch-page";

/** Fetches a page that a person names. */
export const POST = route(async (request) => {
  const input = aboutOf(request, FetchPageInput);
  const viewer = await currentViewer();
  return answerInSteps(request, (waiting) => fetchPage(viewer, input, waiting));
});
