import { z } from "zod";
import { CODE_COLOURS, codeLimits } from "@/lib/core/codebook/code";
import { cleanText } from "@/lib/core/notes/clean-text";

const line = (most: number) =>
  z
    .string()
    .transform((words) => cleanText(words).replace(/\s+/gu, " ").trim())
    .pipe(z.string().max(most, `At most ${most} characters.`));

const stated = {
  name: line(codeLimits.name).pipe(z.string().min(1, "A code needs a name.")),
  notation: line(codeLimits.notation),
  definition: z
    .string()
    .transform((words) => cleanText(words).trim())
    .pipe(
      z
        .string()
        .max(codeLimits.definition, `At most ${codeLimits.definition.toLocaleString("en")} characters.`),
    ),
  colour: z.enum(CODE_COLOURS),
};

export const CreateCodeInput = z.strictObject({ workspaceId: z.uuid(), ...stated });
export type CreateCodeInput = z.infer<typeof CreateCodeInput>;

export const EditCodeInput = z.strictObject({ codeId: z.uuid(), revision: z.int().positive(), ...stated });
export type EditCodeInput = z.infer<typeof EditCodeInput>;

/** Takes a code out of use: deleted, or merged into another, which then has all that belonged to it. */
export const RetireCodeInput = z.strictObject({
  codeId: z.uuid(),
  revision: z.int().positive(),
  intoId: z.uuid().nullable(),
});
export type RetireCodeInput = z.infer<typeof RetireCodeInput>;

/** Brings a deleted or merged code back, with all that belonged to it. */
export const RestoreCodeInput = z.strictObject({ codeId: z.uuid(), revision: z.int().positive() });
export type RestoreCodeInput = z.infer<typeof RestoreCodeInput>;

/** What a note on a document can be tagged with, unless the document itself is meant. */
export const ListTagsInput = z.strictObject({
  documentId: z.uuid(),
  of: z.enum(["notes", "documents"]).optional(),
});
export type ListTagsInput = z.infer<typeof ListTagsInput>;

/** Characters of a CSV file that is sent with an action; its body holds a megabyte. */
export const MAX_CSV_CHARACTERS = 900_000;

export const ImportCategorySchemeInput = z.strictObject({
  workspaceId: z.uuid(),
  csv: z.string().min(1, "Choose a file.").max(MAX_CSV_CHARACTERS, "At most 900,000 characters."),
});
export type ImportCategorySchemeInput = z.infer<typeof ImportCategorySchemeInput>;
