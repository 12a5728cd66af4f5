import "server-only";

/** What stands at 0x80 and behind it in the encoding that PDF has of its own (ISO 32000-1, annex D.3). */
const OWN = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€";

/** A text string of a PDF (7.9.2.2), of bytes one a character: UTF-16 or UTF-8 where it says so, else the encoding of PDF. */
export function textString(bytes: string): string {
  if (bytes.startsWith("\xfe\xff")) return decoded(bytes, "utf-16be");
  if (bytes.startsWith("\xff\xfe")) return decoded(bytes, "utf-16le");
  if (bytes.startsWith("\xef\xbb\xbf")) return decoded(bytes, "utf-8");
  return bytes.replace(/[\x80-\xa0]/gu, (byte) => OWN[byte.charCodeAt(0) - 0x80] ?? byte);
}

function decoded(bytes: string, encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
