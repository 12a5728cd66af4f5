import "server-only";
import type { CreateDocumentInput } from "@/lib/contracts/document-input";
import type { DocumentRefView } from "@/lib/contracts/document-view";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertDocument } from "@/lib/server/db/document-additions";
import { presentDocumentRef } from "@/lib/server/presenters/present-version-ref";

export async function createDocument(viewer: Viewer, input: CreateDocumentInput): Promise<DocumentRefView> {
  const { workspaceId, title, office, kind } = input;
  assertCan(viewer, "document.create", { workspaceId });
  return presentDocumentRef(
    await insertDocument(viewer, { workspaceId, title, office: office || null, kind: kind || null }),
  );
}
