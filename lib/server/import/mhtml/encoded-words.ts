import "server-only";
import { decodeWindows1252 } from "@/lib/core/documents/plain-text/decode-windows-1252";

/** A mail header as it is read: "=?utf-8?Q?Caf=C3=A9?=" is "Café" (RFC 2047). What cannot be decoded stays as it is. */
export function decodeWords(header: string): string {
  return header
    .replace(/(\?=)\s+(?==\?[\w-]+\?[bq]\?)/gi, "$1")
    .replace(
      /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi,
      (word, charset: string, kind: string, data: string) => {
        const bytes =
          kind.toLowerCase() === "b"
            ? Buffer.from(data, "base64")
            : Buffer.from(
                data
                  .replaceAll("_", " ")
                  .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
                    String.fromCharCode(Number.parseInt(hex, 16)),
                  ),
                "latin1",
              );
        try {
          const decoder = new TextDecoder(charset);
          return decoder.encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes);
        } catch {
          return word;
        }
      },
    );
}
