import { FetchPageInput } from "@/lib/contracts/document-input";
import { aboutOf } from "@/lib/server/about-of";
import { answerInSteps } from "@/lib/server/answer-in-steps";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { route } from "@/lib/server/route";
import { fetchPage } from "@/lib/server/services/fetch-page";

/** Fetches a page that a person names. */
export const POST = route(async (request) => {
  const input = aboutOf(request, FetchPageInput);
  const viewer = await currentViewer();
  return answerInSteps(request, (waiting) => fetchPage(viewer, input, waiting));
});
