import { z } from "zod";
import { cleanText } from "@/lib/core/notes/clean-text";
import { withoutInvisibleSigns } from "@/lib/core/text/invisible-signs";
import { NotesQuestion } from "./notes-input";

/** Characters (UTF-16 units) of a name. */
export const MAX_VIEW_NAME = 120;

/** One line of words that can be seen; signs that join letters or turn lines around stay between them. */
const name = z
  .string()
  .transform((words) => cleanText(words).replace(/\s+/gu, " ").trim())
  .pipe(
    z
      .string()
      .max(MAX_VIEW_NAME, `At most ${MAX_VIEW_NAME} characters.`)
      .refine((words) => withoutInvisibleSigns(words).trim() !== "", "Give the view a name."),
  );

const stated = { name, asked: NotesQuestion, shared: z.boolean() };

export const CreateSavedViewInput = z.strictObject({ workspaceId: z.uuid(), ...stated });
export type CreateSavedViewInput = z.infer<typeof CreateSavedViewInput>;

export const EditSavedViewInput = z.strictObject({
  viewId: z.uuid(),
  revision: z.int().positive(),
  ...stated,
});
export type EditSavedViewInput = z.infer<typeof EditSavedViewInput>;

export const DeleteSavedViewInput = z.strictObject({ viewId: z.uuid() });
export type DeleteSavedViewInput = z.infer<typeof DeleteSavedViewInput>;

export const RestoreSavedViewInput = DeleteSavedViewInput;
export type RestoreSavedViewInput = DeleteSavedViewInput;
