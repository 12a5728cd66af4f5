export interface MhtmlPart {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly encoding?: "quoted-printable" | "base64" | "8bit" | "binary";
  /** Further headers, "Name: value" each. */
  readonly headers?: readonly string[];
}

const BOUNDARY = "----MultipartBoundary--made--up----";

/** A MIME message of several parts, as browsers save a page with all that belongs to it. */
export function makeMhtml(
  parts: readonly MhtmlPart[],
  headers: readonly string[] = ["From: <Saved by Blink>"],
  kind = "multipart/related",
  boundary = BOUNDARY,
): Uint8Array {
  const head = [
    ...headers,
    "MIME-Version: 1.0",
    `Content-Type: ${kind};\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
    "",
    "",
  ];
  const pieces: Buffer[] = [Buffer.from(head.join("\r\n"))];
  for (const part of parts) pieces.push(Buffer.from(`\r\n--${boundary}\r\n`), mimeEntity(part));
  return new Uint8Array(Buffer.concat([...pieces, Buffer.from(`\r\n--${boundary}--\r\n`)]));
}

/** One part with its headers. */
export function mimeEntity({ type, body, encoding = "quoted-printable", headers = [] }: MhtmlPart): Buffer {
  const lines = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...headers, "", ""].join(
    "\r\n",
  );
  return Buffer.concat([Buffer.from(lines), encoded(Buffer.from(body), encoding)]);
}

function encoded(body: Buffer<ArrayBuffer>, encoding: MhtmlPart["encoding"]): Buffer {
  if (encoding === "base64") return Buffer.from(body.toString("base64").replace(/.{76}/g, "$&\r\n"));
  if (encoding !== "quoted-printable") return body;
  let text = "";
  let column = 0;
  for (const byte of body) {
    const sign =
      byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    if (column + sign.length > 75) {
      text += "=\r\n";
      column = 0;
    }
    text += sign === "\n" ? "\r\n" : sign;
    column = sign === "\n" ? 0 : column + sign.length;
  }
  return Buffer.from(text, "latin1");
}
