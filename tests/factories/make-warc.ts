import { gzipSync } from "node:zlib";

export interface WarcPage {
  readonly url: string;
  readonly date: string;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
  /** Further HTTP headers, "Name: value" each. */
  readonly headers?: readonly string[];
}

export interface WarcRecordParts {
  readonly type: string;
  readonly url: string;
  readonly date: string;
  readonly block: string | Uint8Array;
  /** Further headers, "Name: value" each. */
  readonly headers?: readonly string[];
}

/** An HTTP response with status line, headers and body. */
export function httpResponse({
  type,
  body,
  status = 200,
  headers = [],
}: Omit<WarcPage, "url" | "date">): Buffer {
  const head = [`HTTP/1.1 ${status} OK`, `Content-Type: ${type}`, ...headers, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/** One WARC 1.1 record with the two empty lines at its end. */
export function warcRecord({ type, url, date, block, headers = [] }: WarcRecordParts): Buffer {
  const content = Buffer.from(block);
  const id = Buffer.from(`${type} ${url} ${date}`).toString("hex").slice(0, 32);
  const named = headers.some((line) => line.startsWith("WARC-Record-ID"));
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    ...(named ? [] : [`WARC-Record-ID: <urn:x:${id}>`]),
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date}`,
    `Content-Type: ${type === "response" ? "application/http; msgtype=response" : "text/plain"}`,
    ...headers,
    `Content-Length: ${content.length}`,
    "",
    "",
  ].join("\r\n");
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n\r\n")]);
}

/** Records one after the other; gzipped one by one, as crawlers write them, if asked. */
export function joinRecords(records: readonly Uint8Array[], gzip = false): Uint8Array {
  return new Uint8Array(Buffer.concat(records.map((record) => (gzip ? gzipSync(record) : record))));
}

/** A WARC archive of HTTP responses; gzipped record by record if asked. */
export function makeWarc(pages: readonly WarcPage[], gzip = false): Uint8Array {
  return joinRecords(pages.map(pageRecord), gzip);
}

export function pageRecord(page: WarcPage): Buffer {
  const length = `Content-Length: ${Buffer.from(page.body).length}`;
  const block = httpResponse({ ...page, headers: [...(page.headers ?? []), length] });
  return warcRecord({ type: "response", url: page.url, date: page.date, block });
}
