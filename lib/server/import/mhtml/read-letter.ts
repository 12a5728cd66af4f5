import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { decodeText } from "@/lib/core/documents/plain-text/decode-text";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import type { MimePart } from "./mime-part";
import { unflowed } from "./unflowed";

/** Words without a page, as offices send what they announce to those who asked for plain mail. */
export const isLetterText = ({ mediaType, headers }: MimePart): boolean =>
  mediaType === "text/plain" && !/^attachment/i.test(headers.get("content-disposition") ?? "");

/** The parts of plain words that a program of mail shows one under the other: what stands behind an attached file belongs to the letter. */
export function lettersIn(part: MimePart): MimePart[] {
  if (part.parts.length === 0) return isLetterText(part) ? [part] : [];
  const inner = part.parts.map(lettersIn);
  return part.mediaType === "multipart/alternative"
    ? (inner.findLast((letters) => letters.length > 0) ?? [])
    : inner.flat();
}

/** The plain words of a message → canonical document. */
export function readLetter(parts: readonly MimePart[], warnings: readonly string[]): CanonicalDocument {
  const read = parts.map(wordsOf);
  const told = new Set([...read.flatMap((words) => words.warnings), ...warnings]);
  return readPlainText(read.map(({ text }) => text).join("\n\n"), { warnings: [...told] });
}

function wordsOf(part: MimePart) {
  const { text, warnings } = decodeText(part.content, part.parameter("charset"));
  const flowed = part.parameter("format")?.toLowerCase() === "flowed";
  const joins = part.parameter("delsp")?.toLowerCase() === "yes";
  return { text: flowed ? unflowed(text, joins) : text, warnings };
}
