import "server-only";

/** "+" begins a stretch of UTF-16 in the letters of base64, "-" or any other character ends it; "+-" is a plus sign (RFC 2152). */
const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g;

/** Text in UTF-7, which older programs of mail wrote and no reader of the web knows. */
export function decodeUtf7(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(SHIFTED, (whole, letters: string) => {
    if (!letters) return whole === "+-" ? "+" : whole;
    const units = Buffer.from(letters, "base64");
    return new TextDecoder("utf-16be").decode(units.subarray(0, units.length - (units.length % 2)));
  });
}

export const isUtf7 = (charset: string | null): boolean => /^(?:unicode-1-1-)?utf-7$/i.test(charset ?? "");
