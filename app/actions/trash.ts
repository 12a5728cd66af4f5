"use server";

import { DocumentIdInput, VersionIdInput } from "@/lib/contracts/document-input";
import { KeepTrashInput } from "@/lib/contracts/trash-input";
import { action } from "@/lib/server/edge/action";
import { deleteDocument as removeDocument } from "@/lib/server/services/documents/delete-document";
import { restoreDocument as undeleteDocument } from "@/lib/server/services/documents/restore-document";
import { deleteVersion as removeVersion } from "@/lib/server/services/versions/delete-version";
import { restoreVersion as undeleteVersion } from "@/lib/server/services/versions/restore-version";
import { keepTrash as keep } from "@/lib/server/services/workspace/keep-trash";

export const keepTrash = action(KeepTrashInput, keep);
export const deleteDocument = action(DocumentIdInput, removeDocument);
export const restoreDocument = action(DocumentIdInput, undeleteDocument);
export const deleteVersion = action(VersionIdInput, removeVersion);
export const restoreVersion = action(VersionIdInput, undeleteVersion);
