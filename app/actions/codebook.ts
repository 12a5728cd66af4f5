"use server";

import {
  CreateCodeInput,
  EditCodeInput,
  ImportCategorySchemeInput,
  ListTagsInput,
  RestoreCodeInput,
  RetireCodeInput,
} from "@/lib/contracts/codebook-input";
import { action } from "@/lib/server/edge/action";
import { createCode as create } from "@/lib/server/services/codebook/create-code";
import { editCode as edit } from "@/lib/server/services/codebook/edit-code";
import { importCategoryScheme as importScheme } from "@/lib/server/services/codebook/import-category-scheme";
import { listTags as list } from "@/lib/server/services/codebook/list-tags";
import { restoreCode as restore } from "@/lib/server/services/codebook/restore-code";
import { retireCode as retire } from "@/lib/server/services/codebook/retire-code";

export const createCode = action(CreateCodeInput, create);
export const editCode = action(EditCodeInput, edit);
export const retireCode = action(RetireCodeInput, retire);
export const restoreCode = action(RestoreCodeInput, restore);
export const listTags = action(ListTagsInput, list);
export const importCategoryScheme = action(ImportCategorySchemeInput, importScheme);
