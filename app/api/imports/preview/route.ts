import { PreviewAbout } from "@/lib/contracts/document-input";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { answerInSteps } from "@/lib/server/edge/answer-in-steps";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { previewVersion } from "@/lib/server/services/imports/preview-version";

/** The bytes of a version, to be looked at before anything is saved. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(request, PreviewAbout, MAX_UPLOAD_BYTES);
  return answerInSteps(request, (waiting) => previewVersion(viewer, about, bytes, waiting));
});
