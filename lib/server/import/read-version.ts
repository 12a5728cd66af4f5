import "server-only";
import { createHash } from "node:crypto";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { decodeText } from "@/lib/core/documents/decode-text";
import type { NewPosition, NewVersion } from "@/lib/core/documents/new-version";
import { readPlainText } from "@/lib/core/documents/read-plain-text";
import { AppError } from "@/lib/core/errors";
import { countWords } from "@/lib/core/text/count-words";

/** Changes whenever the same bytes may give another text or other blocks. */
export const IMPORTER_VERSION = "1";

const MAX_BYTES = 25 * 1024 * 1024;

/** What a person says about a version beside its bytes. */
export interface VersionSource {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly label?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly date?:
    | { readonly iso: string; readonly basis: StatedDate["basis"]; readonly note?: string | undefined }
    | undefined;
}

/**
 * Bytes → a version ready to be stored, with its positions.
 * @throws AppError "too-large", and whatever decoding refuses
 */
export async function readVersion(
  source: VersionSource,
): Promise<{ version: NewVersion; positions: NewPosition[] }> {
  if (source.bytes.byteLength > MAX_BYTES) {
    throw new AppError(
      "too-large",
      "The file is larger than 25 MB. Nothing was stored; divide it into parts.",
    );
  }
  const bytes = new Uint8Array(source.bytes);
  const { text, warnings } = decodeText(bytes);
  const document = readPlainText(text, { warnings });
  const date = statedDate(source, document.metadata.date);
  return {
    version: {
      label: source.label || labelOf(date) || source.fileName,
      dateIso: date?.iso ?? null,
      datePrecision: date?.precision ?? null,
      dateBasis: date?.basis ?? null,
      dateQuote: date?.quote ?? null,
      dateNote: source.date?.note ?? null,
      sourceUrl: source.sourceUrl ?? null,
      capturedAt: null,
      fileName: source.fileName,
      mediaType: "text/plain",
      bytes,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      text: document.text,
      blocks: document.blocks,
      metadata: document.metadata,
      warnings: document.warnings,
      lang: document.lang,
      words: countWords(document.text, 0, document.text.length),
      importerVersion: IMPORTER_VERSION,
    },
    positions: document.positions.map(({ label, heading, range }) => ({ label, heading, ...range })),
  };
}

function statedDate({ date }: VersionSource, read: StatedDate | null): StatedDate | null {
  if (!date) return read;
  const precision = ({ 4: "year", 7: "month" } as const)[date.iso.length] ?? "day";
  return { iso: date.iso, precision, basis: date.basis, quote: null };
}

/** "27 September 2013", as exact as the date is known. */
function labelOf(date: StatedDate | null): string | null {
  if (!date) return null;
  const parts = { year: {}, month: { month: "long" }, day: { month: "long", day: "numeric" } } as const;
  const [year = "", month = "01", day = "01"] = date.iso.split("-");
  return new Intl.DateTimeFormat("en-GB", {
    year: "numeric",
    timeZone: "UTC",
    ...parts[date.precision],
  }).format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}
