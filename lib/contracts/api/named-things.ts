import { z } from "zod";

export const id = z.uuid();
export const moment = z.iso.datetime();
/** Half-open, in UTF-16 units of the version's text. */
export const range = z.object({ start: z.int().min(0), end: z.int().min(0) });
export const next = z
  .string()
  .nullable()
  .describe("Given as `after` it asks for the next page; null on the last one.");

export const DocumentRef = {
  id,
  title: z.string(),
  office: z.string().nullable(),
  kind: z.string().nullable(),
  lang: z.string().describe("BCP 47; und where it is not known."),
};

export const Tags = z
  .array(z.object({ id, name: z.string(), notation: z.string() }))
  .describe("Codes of the codebook that the document is tagged with.");

export const VersionRef = z.object({
  id,
  documentId: id,
  ordinal: z.int().positive().describe("Order within the document, from 1."),
  label: z.string(),
  date: z
    .object({
      iso: z.string().describe("As precise as it is known: 2013, 2013-09, 2013-09-27."),
      basis: z.enum(["published", "updated", "captured", "inferred"]),
    })
    .nullable(),
  words: z.int().min(0),
});
