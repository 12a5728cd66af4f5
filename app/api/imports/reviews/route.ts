import { ImportReviewsInput, MAX_REVIEW_TABLE_BYTES } from "@/lib/contracts/review-input";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { importReviews } from "@/lib/server/services/comparisons/import-reviews";

/** A table of changes with judgements. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(request, ImportReviewsInput, MAX_REVIEW_TABLE_BYTES);
  return Response.json(await importReviews(viewer, about, bytes), {
    headers: { "Cache-Control": "no-store" },
  });
});
