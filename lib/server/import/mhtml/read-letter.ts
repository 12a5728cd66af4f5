import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { decodeText } from "@/lib/core/documents/plain-text/decode-text";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import type { MimePart } from "./mime-part";
import { unflowed } from "./unflowed";

/** Words without a page, as offices send what they announce to those who asked for plain mail. */
export const isLetterText = ({ mediaType, headers }: MimePart): boolean =>
  mediaType === "text/plain" && !/^attachment/i.test(headers.get("content-disposition") ?? "");

/** The plain words of a message → canonical document. */
export function readLetter(part: MimePart, warnings: readonly string[]): CanonicalDocument {
  const decoded = decodeText(part.content, part.parameter("charset"));
  const flowed = part.parameter("format")?.toLowerCase() === "flowed";
  const joins = part.parameter("delsp")?.toLowerCase() === "yes";
  const text = flowed ? unflowed(decoded.text, joins) : decoded.text;
  return readPlainText(text, { warnings: [...decoded.warnings, ...warnings] });
}
