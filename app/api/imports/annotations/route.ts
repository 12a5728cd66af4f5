import { ImportAnnotationsInput } from "@/lib/contracts/annotation-input";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { importAnnotations } from "@/lib/server/services/annotations/import-annotations";

/** A file of annotations (W3C Web Annotations, Hypothesis) for one version. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(request, ImportAnnotationsInput, MAX_UPLOAD_BYTES);
  const report = await importAnnotations(viewer, about.versionId, new TextDecoder().decode(bytes));
  return Response.json(report, { headers: { "Cache-Control": "no-store" } });
});
