import { z } from "zod";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import { annotationFile } from "@/lib/core/exchange/annotation-collection";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { exportAnnotations } from "@/lib/server/services/annotations/export-annotations";

/** The notes of a document as one file of W3C Web Annotations. */
export const GET = route<{ documentId: string }>(async (_request, { documentId }) => {
  const id = required(z.uuid().safeParse(documentId).data);
  const origin = await ownOrigin();
  const { title, annotations } = await exportAnnotations(await currentViewer(), id, origin);
  const file = annotationFile(annotations, `${origin}/api/annotations/${id}/`, title);
  return download(file, "application/ld+json", fileNameOf(title, ", notes.jsonld"));
});
