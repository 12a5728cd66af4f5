import { OpenArchiveAbout } from "@/lib/contracts/document-input";
import { MAX_ARCHIVE_BYTES } from "@/lib/contracts/max-upload-bytes";
import { answerInSteps } from "@/lib/server/edge/answer-in-steps";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { openArchive } from "@/lib/server/services/imports/open-archive";

/** The bytes of a web archive: its list, or the documents a person chose. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(request, OpenArchiveAbout, MAX_ARCHIVE_BYTES);
  return answerInSteps(request, (waiting) => openArchive(viewer, about, bytes, waiting));
});
