import { z } from "zod";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";

const title = z.string().trim().min(1, "A document needs a title.").max(300);

export const CreateDocumentInput = z.strictObject({
  workspaceId: z.uuid(),
  title,
  office: z.string().trim().max(300).optional(),
});
export type CreateDocumentInput = z.infer<typeof CreateDocumentInput>;

const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine((iso) => {
    const [year = "", month = "01", day = "01"] = iso.split("-");
    const whole = `${year}-${month}-${day}`;
    const time = Date.parse(`${whole}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(whole);
  }, "This day does not exist.");

/** A date as a person states it; what the text says itself is read by the import. */
export const StatedDateInput = z.strictObject({
  iso: isoDate,
  basis: z.enum(["published", "updated", "captured", "inferred"]),
  note: z.string().trim().max(300).optional(),
});

export const ImportVersionInput = z.strictObject({
  documentId: z.uuid(),
  /** Either a file … */
  file: z.instanceof(File).optional(),
  /** … or a pasted text. */
  text: z.string().max(MAX_UPLOAD_BYTES).optional(),
  label: z.string().trim().max(120).optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  date: StatedDateInput.optional(),
});
export type ImportVersionInput = z.infer<typeof ImportVersionInput>;

/** What is to be looked at before it is saved: for a document that is there, or for a new one of a workspace. */
export const PreviewVersionInput = z.union([
  ImportVersionInput.pick({ documentId: true, file: true, text: true }),
  CreateDocumentInput.pick({ workspaceId: true }).extend(
    ImportVersionInput.pick({ file: true, text: true }).shape,
  ),
]);
export type PreviewVersionInput = z.infer<typeof PreviewVersionInput>;
