import type { Viewer } from "@/lib/core/permissions/viewer";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { importVersion } from "@/lib/server/services/imports/import-version";

export const SAMPLE = `Office of Example Affairs

1. We support safe and orderly travel for everyone who moves between countries.
2. We oppose the trade in people wherever it happens, and say so.
3. We publish what we spend on this each year.
`;

/** A document with one version of `text`, added through the services. */
export async function makeVersion(
  viewer: Viewer,
  workspaceId: string,
  text = SAMPLE,
  title = "An example paper",
) {
  const document = await createDocument(viewer, { workspaceId, title });
  const { version } = await importVersion(viewer, { documentId: document.id, text });
  return { documentId: document.id, versionId: version.id };
}
