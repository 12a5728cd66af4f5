import "server-only";
import type { OriginInput } from "@/lib/contracts/document-input";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { cleanFileName } from "@/lib/core/documents/clean-file-name";
import { dateOfFileName } from "@/lib/core/documents/dates/date-of-file-name";
import { inferredDate } from "@/lib/core/documents/dates/inferred-date";
import { nameOfDate } from "@/lib/core/documents/dates/name-of-date";
import { nameWithoutEnding } from "@/lib/core/documents/name-without-ending";
import type { NewPosition, NewVersion } from "@/lib/core/documents/new-version";
import { countWords } from "@/lib/core/text/count-words";
import { env } from "@/lib/server/env";
import { importBytes } from "./import-bytes";
import { MEDIA_TYPES } from "./media-types";
import { scanBytes } from "./scan-bytes";

/** What a person says about a version beside its bytes. */
export interface VersionSource {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Where the bytes come from, where this server got them. */
  readonly origin?: OriginInput | undefined;
  readonly capturedAt?: Date | undefined;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly share: number; readonly step: string }) => void;
  readonly label?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly date?:
    | { readonly iso: string; readonly basis: StatedDate["basis"]; readonly note?: string | undefined }
    | undefined;
}

/**
 * Bytes → a version ready to be stored, with its positions.
 * @throws AppError whatever `importBytes` refuses
 */
export async function readVersion(
  source: VersionSource,
): Promise<{ version: NewVersion; positions: NewPosition[] }> {
  const bytes = new Uint8Array(source.bytes);
  const fileName = cleanFileName(source.fileName);
  const { origin, signal, onProgress } = source;
  await scanBytes(bytes, env().scanProgram);
  const document = await importBytes({
    bytes,
    fileName,
    ...(origin?.mediaType ? { mediaType: origin.mediaType } : {}),
    ...(origin?.charset ? { charset: origin.charset } : {}),
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  const capturedAt = source.capturedAt ?? instant(origin?.capturedAt ?? document.capture?.capturedAt);
  const ofName = dateOfFileName(fileName, new Date().toISOString().slice(0, 10));
  const ofText = document.metadata.date;
  const date =
    givenDate(source) ?? (ofText && inferredDate(ofText, ofName)) ?? capturedDate(capturedAt) ?? ofName;
  return {
    version: {
      label: source.label || (date && nameOfDate(date)) || nameWithoutEnding(fileName),
      dateIso: date?.iso ?? null,
      datePrecision: date?.precision ?? null,
      dateBasis: date?.basis ?? null,
      dateQuote: date?.quote ?? null,
      dateNote: source.date?.note ?? null,
      sourceUrl: source.sourceUrl ?? origin?.sourceUrl ?? document.capture?.url ?? null,
      capturedAt,
      fileName,
      mediaType: MEDIA_TYPES[document.format],
      bytes,
      sha256: document.sha256,
      text: document.text,
      blocks: document.blocks,
      metadata: document.metadata,
      warnings: [
        ...document.warnings,
        ...(origin?.notes ?? []),
        ...(origin?.archive ? [`Taken out of the web archive ${origin.archive}.`] : []),
      ],
      lang: document.lang,
      words: countWords(document.text, 0, document.text.length),
      importerVersion: document.importer.version,
    },
    positions: document.positions.map(({ label, heading, range }) => ({ label, heading, ...range })),
  };
}

function givenDate({ date }: VersionSource): StatedDate | null {
  if (!date) return null;
  const precision = ({ 4: "year", 7: "month" } as const)[date.iso.length] ?? "day";
  return { iso: date.iso, precision, basis: date.basis, quote: null };
}

/** Captured is not published: it stands in only where nothing else is known, and says so. */
function capturedDate(capturedAt: Date | null): StatedDate | null {
  return capturedAt
    ? { iso: capturedAt.toISOString().slice(0, 10), precision: "day", basis: "captured", quote: null }
    : null;
}

/** An archive may say anything where a time belongs. */
function instant(stated: string | null | undefined): Date | null {
  const time = Date.parse(stated ?? "");
  return Number.isFinite(time) ? new Date(time) : null;
}
