"use server";

import { CreateDocumentInput } from "@/lib/contracts/document-input";
import { action } from "@/lib/server/action";
import { createDocument as create } from "@/lib/server/services/create-document";

export const createDocument = action(CreateDocumentInput, create);
