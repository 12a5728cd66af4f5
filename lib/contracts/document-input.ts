import { z } from "zod";
import { TagInput } from "./annotation-input";
import { MAX_UPLOAD_BYTES } from "./max-upload-bytes";

const title = z.string().trim().min(1, "A document needs a title.").max(300);

export const CreateDocumentInput = z.strictObject({
  workspaceId: z.uuid(),
  title,
  office: z.string().trim().max(300).optional(),
  /** "fact sheet", "policy paper" … */
  kind: z.string().trim().max(120).optional(),
  /** A retry with the key of what was made makes nothing. */
  idempotencyKey: z.uuid().optional(),
});
export type CreateDocumentInput = z.infer<typeof CreateDocumentInput>;

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .transform((words) => words || null)
    .nullable();

/** What a person says a document is. What is `null` is not stated. */
export const CorrectDocumentInput = z.strictObject({
  documentId: z.uuid(),
  revision: z.int().positive(),
  title,
  office: line(300),
  kind: line(120),
  /** BCP 47; "und" = unknown. */
  lang: z
    .string()
    .trim()
    .max(35)
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "A language tag, as en, ar or pt-BR."),
  /** Names of codes of the codebook, or names that they had; left as they are where absent. */
  tags: z.array(TagInput).max(20, "At most 20 tags.").optional(),
});
export type CorrectDocumentInput = z.infer<typeof CorrectDocumentInput>;

/** Takes back the last correction of a document, if `revision` is still what it led to. */
export const UndoDocumentCorrectionInput = z.strictObject({ documentId: z.uuid(), revision: z.int().min(2) });
export type UndoDocumentCorrectionInput = z.infer<typeof UndoDocumentCorrectionInput>;

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

/** Where bytes come from that this server fetched or took out of an archive, sealed by it. */
export const OriginInput = z.strictObject({
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  /** ISO 8601 with time. */
  capturedAt: z.string().max(40).nullable(),
  mediaType: z.string().max(200),
  charset: z.string().max(60).nullable(),
  /** The archive it was taken out of, in words, where it was a file. */
  archive: z.string().max(400).nullable(),
  /** What a person should know of the bytes: a sentence each. */
  notes: z.array(z.string().max(400)).max(10),
  seal: z.string().max(100),
});
export type OriginInput = z.infer<typeof OriginInput>;

export const ImportVersionInput = z.strictObject({
  documentId: z.uuid(),
  /** Either a file … */
  file: z.instanceof(File).optional(),
  /** … or a pasted text … */
  text: z.string().max(MAX_UPLOAD_BYTES).optional(),
  /** … or the SHA-256 of bytes that the same person sent for a preview a moment ago. */
  sent: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  label: z.string().trim().max(120).optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  date: StatedDateInput.optional(),
  origin: OriginInput.optional(),
});
export type ImportVersionInput = z.infer<typeof ImportVersionInput>;

/** What goes with the bytes of an import as they are sent: everything but the bytes. */
export const ImportAbout = ImportVersionInput.omit({ file: true, text: true }).extend({
  fileName: z.string().max(1_000),
});
export type ImportAbout = z.infer<typeof ImportAbout>;

/** For a document that is there, or for a new one of a workspace. */
export const ImportPlace = z.union([
  z.strictObject({ documentId: z.uuid() }),
  z.strictObject({ workspaceId: z.uuid() }),
]);
export type ImportPlace = z.infer<typeof ImportPlace>;

/** What goes with bytes that are only to be looked at. */
export const PreviewAbout = z.strictObject({
  place: ImportPlace,
  fileName: z.string().max(1_000),
  origin: OriginInput.optional(),
});
export type PreviewAbout = z.infer<typeof PreviewAbout>;

const address = z.string().trim().min(1, "Type an address.").max(2_000, "At most 2,000 characters.");

/** A page to be fetched because a person asks for it. */
export const FetchPageInput = z.strictObject({ place: ImportPlace, url: address });
export type FetchPageInput = z.infer<typeof FetchPageInput>;

const stamp = z
  .string()
  .regex(/^\d{4}(\d{2}(\d{2})?)?$/, "A year, as 2013.")
  .optional();

/** A page whose earlier captures are looked for. */
export const ListCapturesInput = FetchPageInput.extend({ from: stamp, to: stamp });
export type ListCapturesInput = z.infer<typeof ListCapturesInput>;

/** A web archive that was chosen: its list, or the documents of the given ids. */
export const OpenArchiveAbout = z.strictObject({
  place: ImportPlace,
  fileName: z.string().max(1_000),
  take: z.array(z.string().max(300)).max(50).optional(),
});
export type OpenArchiveAbout = z.infer<typeof OpenArchiveAbout>;

export const DocumentIdInput = z.strictObject({ documentId: z.uuid() });
export type DocumentIdInput = z.infer<typeof DocumentIdInput>;

/** Takes a document out of lists and search, or puts it back. */
export const ArchiveDocumentInput = DocumentIdInput.extend({ archived: z.boolean() });
export type ArchiveDocumentInput = z.infer<typeof ArchiveDocumentInput>;

/** Why nothing of it may be deleted; `null` ends the hold. */
export const HoldDocumentInput = DocumentIdInput.extend({
  reason: z.string().trim().min(1, "Say why nothing of it may be deleted.").max(500).nullable(),
});
export type HoldDocumentInput = z.infer<typeof HoldDocumentInput>;

/** Whether the viewer is told of new versions. */
export const FollowDocumentInput = DocumentIdInput.extend({ followed: z.boolean() });
export type FollowDocumentInput = z.infer<typeof FollowDocumentInput>;

export const VersionIdInput = z.strictObject({ versionId: z.uuid() });
export type VersionIdInput = z.infer<typeof VersionIdInput>;
