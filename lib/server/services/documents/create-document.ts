import "server-only";
import { createHash } from "node:crypto";
import type { CreateDocumentInput } from "@/lib/contracts/document-input";
import type { DocumentRefView } from "@/lib/contracts/document-view";
import { AppError, isDuplicate } from "@/lib/core/errors";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertDocument } from "@/lib/server/db/document-additions";
import { findDocument } from "@/lib/server/db/documents";
import { presentDocumentRef } from "@/lib/server/presenters/present-version-ref";

/** @throws AppError "invalid" where another document was made with this key */
export async function createDocument(viewer: Viewer, input: CreateDocumentInput): Promise<DocumentRefView> {
  const { workspaceId, title, idempotencyKey } = input;
  assertCan(viewer, "document.create", { workspaceId });
  const document = { workspaceId, title, office: input.office || null, kind: input.kind || null };
  if (!idempotencyKey) return presentDocumentRef(await insertDocument(viewer, document));
  const id = idOfKey(viewer, idempotencyKey);
  try {
    return presentDocumentRef(await insertDocument(viewer, { id, ...document }));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const made = await findDocument(id);
    const same =
      made &&
      !made.deletedAt &&
      made.workspaceId === workspaceId &&
      made.title === title &&
      made.office === document.office &&
      made.kind === document.kind;
    if (!same) throw new AppError("invalid", "Another document was made with this key. Nothing was changed.");
    return presentDocumentRef(made);
  }
}

/** The key is in the id, so that nothing more is kept; with who sent it, so that nobody meets another's. */
function idOfKey(viewer: Viewer, key: string): string {
  const who = viewer.kind === "person" ? viewer.userId : viewer.kind;
  const bytes = createHash("sha256").update(`document ${who} ${key.toLowerCase()}`).digest().subarray(0, 16);
  // RFC 9562, version 8: made of what its maker likes.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
