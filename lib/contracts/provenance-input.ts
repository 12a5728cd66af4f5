import { z } from "zod";
import { StatedDateInput } from "./document-input";

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .transform((words) => words || null)
    .nullable();
const day = StatedDateInput.shape.iso.refine((iso) => iso.length === 10, "A whole day, as 2013-01-05.");

/** What a person says a version is: never its text. What is `null` is not stated. */
export const CorrectVersionInput = z.strictObject({
  versionId: z.uuid(),
  revision: z.int().positive(),
  label: z.string().trim().min(1, "A version needs a name.").max(120, "At most 120 characters."),
  title: line(300),
  kind: line(120),
  office: line(300),
  place: line(120),
  /** The date the version stands for on every time line. */
  asOf: StatedDateInput.nullable(),
  /** What the text says of its own publication. */
  published: StatedDateInput.pick({ iso: true })
    .extend({ basis: z.enum(["published", "updated"]) })
    .nullable(),
  capturedOn: day.nullable(),
  sourceUrl: z
    .url({ protocol: /^https?$/, error: "An address that begins with http:// or https://." })
    .max(2_000)
    .nullable(),
});
export type CorrectVersionInput = z.infer<typeof CorrectVersionInput>;

/** Takes back the last correction of a version, if `revision` is still what it led to. */
export const UndoCorrectionInput = z.strictObject({ versionId: z.uuid(), revision: z.int().min(2) });
export type UndoCorrectionInput = z.infer<typeof UndoCorrectionInput>;

export const ReimportVersionInput = z.strictObject({
  versionId: z.uuid(),
  /** Corrections of metadata, positions and folds, and decisions about facts, go along; notes always do. */
  carry: z.boolean(),
});
export type ReimportVersionInput = z.infer<typeof ReimportVersionInput>;
