import { ImportAbout } from "@/lib/contracts/document-input";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { answerInSteps } from "@/lib/server/edge/answer-in-steps";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { importVersion } from "@/lib/server/services/imports/import-version";

/** The bytes of a version, to be saved. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(request, ImportAbout, MAX_UPLOAD_BYTES);
  const { fileName, ...input } = about;
  const file = new File([bytes], fileName);
  return answerInSteps(request, (waiting) => importVersion(viewer, { ...input, file }, waiting));
});
