import "server-only";
import { messageBytes } from "./message-bytes";

const HEAD = 64 * 1024;
/** Every line up to the first empty one is a header or goes on with one; mailboxes put a line "From …" before them. */
const HEADERS =
  /^(?:\r?\n)*(?:From [^\r\n]*\r?\n)?((?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+)\r?\n/;
const PAGE = /^content-type:\s*(?:text\/html|application\/xhtml\+xml)/im;
/** A letter may say nothing of what it is: then it is plain text. */
const OTHER = /^content-type:(?!\s*text\/plain\b)/im;
/** What every letter that was sent has; what people type above a memorandum has no time of a zone, and no number of a message. */
const SENT = [/^from:/im, /^date:/im, /^subject:/im];
const BY_MAIL =
  /^(?:message-id:\s*<|received:\s|mime-version:|date:[^\r\n]*\d:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|GMT|UTC?))/im;
/** What programs of mail save of a letter that was not sent yet: it has no date, and nobody types this line. */
const DRAFT = [/^mime-version:\s*1\.0/im, /^content-type:\s*text\/plain\b/im, /^(?:subject|x-unsent):/im];
/** Of any kind: what is not known is read as "mixed" is. */
const PARTS = /^content-type:\s*multipart\/[\w.+-]/im;

/**
 * Whether bytes are a MIME message with a page in it, as browsers ("web page, single file"), Word and mail programs save one, or a letter.
 * A text may begin with "From: " too, so the whole head must be headers, and say that it is MIME and how it is divided.
 */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = messageBytes(bytes.subarray(0, HEAD)).bytes.toString("latin1");
  const headers = HEADERS.exec(head)?.[1];
  if (!headers) return false;
  if (!OTHER.test(headers) && BY_MAIL.test(headers) && SENT.every((header) => header.test(headers)))
    return true;
  if (DRAFT.every((header) => header.test(headers))) return true;
  if (!/^mime-version:/im.test(headers)) return false;
  if (PAGE.test(headers)) return true;
  const [, quoted, bare] = /\bboundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/i.exec(headers) ?? [];
  const boundary = quoted ?? bare;
  return (
    PARTS.test(headers) && boundary !== undefined && head.slice(headers.length).includes(`--${boundary}`)
  );
}
