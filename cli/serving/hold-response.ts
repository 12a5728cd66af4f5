import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Transform } from "node:stream";
import { promisify } from "node:util";
import zlib from "node:zlib";

/** An answer as it went out. */
export interface SentPage {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** Beyond this an answer is passed on piece by piece, as it is made. Bytes. */
const WHOLE = 4_000_000;
/** Below this compressing saves no packet. Bytes. */
const WORTH = 1_000;
const COMPRESSIBLE = /^(text\/|application\/(json|ld\+json|javascript|xml)|image\/svg)/;

const { constants } = zlib;
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
/** Where Brotli is still quicker than what browsers without it get, and smaller than that at its best. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const GZIP = { level: 4 };

type Encoding = "br" | "gzip" | null;

export function encodingFor(accepted: string | string[] | undefined): Encoding {
  const names = String(accepted ?? "").toLowerCase();
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(names)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(names) ? "gzip" : null;
}

export interface Holding {
  readonly encoding: Encoding;
  /** Told what went out, where it went out whole. */
  readonly onSent: (page: SentPage) => void;
  /** What to send in the place of an answer with this status; `null` to send it as it is. */
  readonly instead: (status: number) => SentPage | null;
  /** What the first bytes of an answer are to be, which may be all of it. */
  readonly begin?: (bytes: Buffer) => Buffer;
  /** The last word on an answer that is held whole. */
  readonly complete?: (body: Buffer) => Buffer;
}

/**
 * Collects what a handler writes and sends it in one piece, compressed once off the main thread: the framework writes a
 * page in dozens of pieces, and each would be compressed and sent for itself. What must not be held (another
 * kind of content, a stream of events, a head that went out already, very long pages) goes on its way as it comes.
 */
export function holdResponse(
  response: ServerResponse,
  { encoding, onSent, instead, begin = (bytes) => bytes, complete = (body) => body }: Holding,
): void {
  const write = response.write.bind(response) as (chunk: unknown) => boolean;
  const end = response.end.bind(response) as (chunk?: unknown) => ServerResponse;
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  const pieces: Buffer[] = [];
  let size = 0;
  let past: { write: (chunk: Buffer) => boolean; end: () => void } | null = null;
  /** From here on the answer is ours or on its way: its head is not looked at again. */
  let settled = false;
  let isReplaced = false;

  /** Sends another answer where one stands in for it, and whatever the framework does afterwards comes to nothing. */
  const replaced = (status: number): boolean => {
    const page = settled || response.headersSent ? null : instead(status);
    if (!page) return isReplaced;
    settled = isReplaced = true;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.on("error", () => undefined);
    response.write = () => true;
    response.end = (() => response) as typeof response.end;
    response.destroy = () => response;
    writeHead(page.status, { ...page.headers, "Content-Length": page.body.length });
    end(page.body);
    return true;
  };

  const take = (chunk: unknown, coding: unknown): boolean => {
    const piece = bytesOf(chunk, coding);
    if (past) return past.write(piece);
    pieces.push(piece);
    size += piece.length;
    if (size <= WHOLE && !response.headersSent && isText(response)) return true;
    if (replaced(response.statusCode)) return true;
    settled = true;
    const held = response.headersSent ? Buffer.concat(pieces) : begin(Buffer.concat(pieces));
    past = passOn(response, isText(response) && !response.headersSent ? encoding : null, write, end);
    pieces.length = 0;
    return past.write(held);
  };

  response.writeHead = ((status: number, ...rest: unknown[]) =>
    replaced(status) ? response : writeHead(status, ...rest)) as typeof response.writeHead;

  // The head goes out with the first byte; until then it can still be told how the body comes.
  response.flushHeaders = () => undefined;
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    const going = take(chunk, rest[0]);
    callLater(rest);
    return going;
  }) as typeof response.write;

  response.end = ((...given: unknown[]) => {
    const [chunk, coding] = given;
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") take(chunk, coding);
    callLater(given);
    if (replaced(response.statusCode)) return response;
    settled = true;
    if (past) {
      past.end();
      return response;
    }
    const held = Buffer.concat(pieces);
    // The framework may keep an answer that has gone out; not its bytes.
    pieces.length = 0;
    const whole = response.headersSent ? held : complete(begin(held));
    if (response.headersSent || whole.length === 0) end(whole);
    else void sendWhole(response, whole, encoding, end).then(onSent, () => response.destroy());
    return response;
  }) as typeof response.end;
}

async function sendWhole(
  response: ServerResponse,
  whole: Buffer,
  encoding: Encoding,
  end: (chunk: Buffer) => ServerResponse,
): Promise<SentPage> {
  const worth = whole.length >= WORTH ? encoding : null;
  const body = worth === "br" ? await brotli(whole, BROTLI) : worth ? await gzip(whole, GZIP) : whole;
  announce(response, worth);
  response.setHeader("Content-Length", body.length);
  const page = { status: response.statusCode, headers: response.getHeaders(), body };
  end(body);
  return page;
}

/** Piece by piece through a compressor, with its brakes. */
function passOn(
  response: ServerResponse,
  encoding: Encoding,
  write: (chunk: unknown) => boolean,
  end: () => unknown,
): { write: (chunk: Buffer) => boolean; end: () => void } {
  if (!encoding) return { write, end };
  announce(response, encoding);
  response.removeHeader("Content-Length");
  const through: Transform = encoding === "br" ? zlib.createBrotliCompress(BROTLI) : zlib.createGzip(GZIP);
  through.on("data", (chunk: Buffer) => {
    if (!write(chunk)) {
      through.pause();
      response.once("drain", () => through.resume());
    }
  });
  through.on("end", end);
  through.on("drain", () => response.emit("drain"));
  response.once("close", () => through.destroy());
  return { write: (chunk) => through.write(chunk), end: () => void through.end() };
}

function announce(response: ServerResponse, encoding: Encoding): void {
  const vary = String(response.getHeader("Vary") ?? "");
  if (!/accept-encoding/i.test(vary))
    response.setHeader("Vary", vary ? `${vary}, Accept-Encoding` : "Accept-Encoding");
  if (encoding) response.setHeader("Content-Encoding", encoding);
}

/**
 * Text as a whole, that nobody asked to leave as it is: part of a file cannot be compressed for itself, and of a stream of
 * events each is waited for.
 */
const isText = (response: ServerResponse): boolean =>
  !/^text\/event-stream/.test(String(response.getHeader("Content-Type") ?? "")) &&
  COMPRESSIBLE.test(String(response.getHeader("Content-Type") ?? "")) &&
  !response.hasHeader("Content-Encoding") &&
  !response.hasHeader("Content-Range") &&
  !/no-transform/.test(String(response.getHeader("Cache-Control") ?? ""));

const bytesOf = (chunk: unknown, coding: unknown): Buffer =>
  typeof chunk === "string"
    ? Buffer.from(chunk, typeof coding === "string" ? (coding as BufferEncoding) : "utf8")
    : Buffer.from(chunk as Uint8Array);

/** Node lets a callback come last in any of these calls. */
function callLater(given: readonly unknown[]): void {
  const callback = given.findLast((each) => typeof each === "function") as (() => void) | undefined;
  if (callback) process.nextTick(callback);
}
