"use server";

import { CreateDocumentInput, ImportVersionInput, PreviewVersionInput } from "@/lib/contracts/document-input";
import { action } from "@/lib/server/action";
import { createDocument as create } from "@/lib/server/services/create-document";
import { importVersion as add } from "@/lib/server/services/import-version";
import { previewVersion as preview } from "@/lib/server/services/preview-version";

export const createDocument = action(CreateDocumentInput, create);
export const importVersion = action(ImportVersionInput, add);
export const previewVersion = action(PreviewVersionInput, preview);
