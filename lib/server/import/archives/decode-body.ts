import "server-only";
import * as zlib from "node:zlib";
import { AppError } from "@/lib/core/errors";
import { inMegabytes } from "@/lib/core/text/in-megabytes";

export interface DecodedBody {
  readonly body: Buffer;
  /** Why a part of the body is missing, as the end of a sentence; `null` where it is all there. */
  readonly cut: string | null;
  /** The coding that could not be undone; then the body is still in it. */
  readonly unread: string | null;
}

type Decoder = (bytes: Buffer, most: number) => Buffer;

const { constants } = zlib;
const gzip: Decoder = (bytes, most) =>
  zlib.gunzipSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
/** Named "deflate" are zlib streams, and also, since some servers got it wrong early, bare ones. */
const deflate: Decoder = (bytes, most) => {
  const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
  const wrapped = ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0;
  return wrapped ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options);
};
const brotli: Decoder = (bytes, most) =>
  zlib.brotliDecompressSync(bytes, {
    maxOutputLength: most,
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  });
/** Not in every Node.js that this runs on. */
const zstdOfNode = (zlib as { zstdDecompressSync?: (bytes: Buffer, options: object) => Buffer })
  .zstdDecompressSync;

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip,
  "x-gzip": gzip,
  deflate,
  br: brotli,
  ...(zstdOfNode && { zstd: (bytes, most) => zstdOfNode(bytes, { maxOutputLength: most }) }),
};

/**
 * The body of an HTTP message without its chunks and content codings, those of `Transfer-Encoding` included. Crawlers often keep
 * the headers and store the body decoded: what is not in the coding it names is taken as it is.
 *
 * @throws AppError `too-large` where it unpacks to more than `most` bytes
 */
export function decodeBody(bytes: Buffer, headers: ReadonlyMap<string, string>, most: number): DecodedBody {
  const transfer = codingsOf(headers.get("transfer-encoding"));
  const chunked = transfer.includes("chunked") ? dechunk(bytes) : null;
  const codings = [
    ...codingsOf(headers.get("content-encoding")),
    ...transfer.filter((coding) => coding !== "chunked"),
  ];
  let body = chunked?.body ?? bytes;
  for (const coding of codings.toReversed()) {
    const decoder = DECODERS[coding];
    if (!decoder) {
      if (isPlain(body)) break;
      return { body, cut: null, unread: coding };
    }
    try {
      body = decoder(body, most);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
        throw new AppError("too-large", `A document in the archive is larger than ${inMegabytes(most)}.`);
      if (isPlain(body)) break;
      return { body, cut: null, unread: coding };
    }
  }
  const cut = chunked?.cut ?? shorter(bytes, headers, chunked !== null);
  return { body, cut, unread: null };
}

const codingsOf = (value: string | undefined): string[] =>
  (value ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");

/** Chunks of "length in hexadecimal digits, line, bytes, line"; `null` for a body that has none, whatever the header says. */
function dechunk(bytes: Buffer): { readonly body: Buffer; readonly cut: string | null } | null {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf(10, at);
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?$/i.exec(
      end < 0 ? "" : bytes.toString("latin1", at, Math.min(end, at + 1024)),
    );
    if (!size)
      return parts.length === 0 ? null : { body: Buffer.concat(parts), cut: "its last part did not come" };
    const length = Number.parseInt(size[1] ?? "", 16);
    if (length === 0) return { body: Buffer.concat(parts), cut: null };
    const start = end + 1;
    parts.push(bytes.subarray(start, start + length));
    at = start + length;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
}

/** Fewer bytes came than the server announced. Of a decoded body the length says nothing. */
function shorter(bytes: Buffer, headers: ReadonlyMap<string, string>, chunked: boolean): string | null {
  const announced = headers.get("content-length") ?? "";
  if (chunked || !/^\d{1,12}$/.test(announced) || bytes.length >= Number(announced)) return null;
  return headers.has("content-encoding") && isPlain(bytes)
    ? null
    : "the connection ended before all of it had come";
}

/** Text rather than packed bytes. */
function isPlain(bytes: Buffer): boolean {
  return !bytes.subarray(0, 512).some((byte) => byte < 32 && (byte < 9 || byte > 13) && byte !== 27);
}
