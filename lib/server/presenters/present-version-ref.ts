import "server-only";
import type { DocumentRefView, ProvenanceView, VersionRefView } from "@/lib/contracts/document-view";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { textDirection } from "@/lib/core/text/text-direction";
import type { DocumentRefRow, ProvenanceRow, VersionRefRow } from "@/lib/server/db/documents";

export function presentVersionRef(row: VersionRefRow): VersionRefView {
  const { id, documentId, ordinal, label, dateNote, words } = row;
  return { id, documentId, ordinal, label, date: presentDate(row), dateNote, words };
}

export function presentDate({
  dateIso,
  datePrecision,
  dateBasis,
  dateQuote,
}: Pick<VersionRefRow, "dateIso" | "datePrecision" | "dateBasis" | "dateQuote">): StatedDate | null {
  if (dateIso === null) return null;
  return {
    iso: dateIso,
    precision: datePrecision as StatedDate["precision"],
    basis: dateBasis as StatedDate["basis"],
    quote: dateQuote,
  };
}

export function presentDocumentRef({ id, title, office, kind, lang }: DocumentRefRow): DocumentRefView {
  return { id, title, office, kind, lang, dir: textDirection(lang) };
}

export function presentProvenance(row: ProvenanceRow): ProvenanceView {
  const { sourceUrl, fileName, mediaType, sha256, importerVersion, warnings } = row;
  return {
    sourceUrl,
    capturedAt: row.capturedAt?.toISOString() ?? null,
    fileName,
    mediaType,
    bytes: row.byteLength,
    sha256,
    importedAt: row.createdAt.toISOString(),
    importerVersion,
    warnings,
  };
}
