import { nameOfBinary } from "@/lib/core/documents/name-of-binary";
import { AppError } from "@/lib/core/errors";
import { decodeWindows1252 } from "./decode-windows-1252";

/** Longest text of a document, in UTF-16 units. */
export const MAX_DOCUMENT_CHARACTERS = 2_000_000;

export interface DecodedText {
  /** As decoded, byte order mark taken off, nothing else touched. */
  readonly text: string;
  /** Name by the WHATWG encoding standard: "utf-8", "utf-16le", "windows-1252" … */
  readonly encoding: string;
  /** One sentence each, where the encoding had to be guessed. */
  readonly warnings: readonly string[];
}

/**
 * Bytes → text. A byte order mark decides; then a declared encoding (HTTP, meta, XML), if the bytes are valid
 * in it; then UTF-8; then UTF-16 without a mark; then Windows-1252 (of which Latin-1 is a part), if the result
 * reads like a Latin-script text.
 *
 * `most` is the limit in UTF-16 units; markup may be longer than the text it holds.
 *
 * @throws AppError `invalid` for an empty file, `unsupported` for a binary one (named), `unreadable` for an
 *   encoding that cannot be told, `too-large` above `most`.
 */
export function decodeText(
  bytes: Uint8Array,
  declared?: string | null,
  most: number = MAX_DOCUMENT_CHARACTERS,
): DecodedText {
  if (bytes.length === 0) throw new AppError("invalid", "The file is empty (0 bytes).");
  // No encoding here spends more than four bytes on a character: do not decode what cannot fit.
  if (bytes.length > most * 4) throw tooLong(most);
  const decoded = decodeByMark(bytes) ?? decodeWithoutMark(bytes, declared ?? null);
  if (decoded.text.length > most) throw tooLong(most);
  if (!/[^\s\p{Cc}\ufeff]/u.test(decoded.text)) {
    throw new AppError("invalid", "The file contains no text, only white space.");
  }
  return decoded;
}

function tooLong(most: number): AppError {
  return new AppError(
    "too-large",
    `The text is longer than ${most.toLocaleString("en")} characters. Divide it into parts.`,
  );
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new AppError("unsupported", "The text is encoded as UTF-32. Save it as UTF-8 and import it again.");
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded(bytes.subarray(3), "utf-8");
  if (a === 0xff && b === 0xfe) return decoded(bytes.subarray(2), "utf-16le");
  if (a === 0xfe && b === 0xff) return decoded(bytes.subarray(2), "utf-16be");
  return null;
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const strict = decodeAs(bytes, encoding);
  if (strict !== null) return { text: strict, encoding, warnings: [] };
  return {
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    warnings: [`Some bytes are not valid ${encoding.toUpperCase()}; they are shown as �.`],
  };
}

/** The WHATWG name of a label ("latin1" is "windows-1252"); `null` for an unknown one. */
function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    // An unknown name and invalid bytes mean the same here: this is not the encoding.
    return null;
  }
}

function decodeWithoutMark(bytes: Uint8Array, declared: string | null): DecodedText {
  const binary = nameOfBinary(bytes);
  if (binary) {
    throw new AppError("unsupported", `This is ${binary}, not text.`, { kind: binary });
  }
  const wide = utf16WithoutMark(bytes);
  if (wide) {
    const text = decodeAs(bytes, wide);
    if (text !== null && !text.includes("\u0000")) {
      return {
        text,
        encoding: wide,
        warnings: [`Read as ${wide.toUpperCase()}; the file has no mark that says so.`],
      };
    }
  }
  if (isBinary(bytes)) {
    throw new AppError("unsupported", "This is a binary file of a kind that is not known here, not text.");
  }
  const named = declared?.trim().toLowerCase();
  if (named && !/^utf-?16/.test(named)) {
    const encoding = encodingName(named);
    // Servers and editors declare Latin-1 by default; bytes that are valid UTF-8 beyond ASCII are UTF-8.
    const text = encoding && encoding !== "windows-1252" ? decodeAs(bytes, encoding) : null;
    if (encoding && text !== null) return { text, encoding, warnings: [] };
    if (encoding === "windows-1252" && decodeAs(bytes, "utf-8") === null) {
      return { text: decodeWindows1252(bytes), encoding, warnings: [] };
    }
  }
  const text = decodeAs(bytes, "utf-8");
  if (text !== null) return { text, encoding: "utf-8", warnings: [] };
  return decodeWestern(bytes);
}

/** ASCII letters in UTF-16 have a zero in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  if (pairs < 4) return null;
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.4 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return null;
}

/** Controls that stray into a text: from a terminal, an old printer or a broken copy. */
const STRAY_CONTROLS = 8;

/** Whether the bytes hold more than a text may of what none should: C0 controls other than tab, line breaks, form feed and escape. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) controls++;
    if (byte === 0) zeros++;
  }
  if (controls <= 0.001 * bytes.length) return false;
  return zeros > 0 || controls > STRAY_CONTROLS || controls > 0.1 * bytes.length;
}

function decodeWestern(bytes: Uint8Array): DecodedText {
  const text = decodeWindows1252(bytes);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accented = text.match(/[\u00c0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e]/g)?.length ?? 0;
  const odd =
    text.match(/[\u0080-\u009f\u00a1-\u00a6\u00a8\u00ac\u00af\u00b1-\u00b6\u00b8\u00b9\u00bc-\u00be\u0192]/g)
      ?.length ?? 0;
  // Western European text has few accented letters in a row; other 8-bit and East Asian encodings read this
  // way are mostly accented letters and signs.
  if (accented > 0.25 * letters || odd > 0.05 * letters || /[À-ÿ]{6,}/.test(text)) {
    throw new AppError(
      "unreadable",
      "The text is neither UTF-8, UTF-16 nor Western European (Windows-1252). Save it as UTF-8 and import it again.",
    );
  }
  return {
    text,
    encoding: "windows-1252",
    warnings: ["Read as Western European text (Windows-1252), because it is not valid UTF-8."],
  };
}
