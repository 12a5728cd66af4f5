import { gzipSync } from "node:zlib";

export interface WarcPage {
  readonly url: string;
  readonly date: string;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
}

/** A WARC 1.0 archive of HTTP responses; gzipped record by record, as crawlers write it, if asked. */
export function makeWarc(pages: readonly WarcPage[], gzip = false): Uint8Array {
  const records = pages.map(({ url, date, type, body, status = 200 }) => {
    const content = Buffer.from(body);
    const http = Buffer.concat([
      Buffer.from(
        `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\nContent-Length: ${content.length}\r\n\r\n`,
      ),
      content,
    ]);
    const record = Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
      ),
      http,
      Buffer.from("\r\n\r\n"),
    ]);
    return gzip ? gzipSync(record) : record;
  });
  return new Uint8Array(Buffer.concat(records));
}
