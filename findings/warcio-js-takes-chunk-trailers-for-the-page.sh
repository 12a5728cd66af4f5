#!/bin/sh
# A good guess: warcio, asked for the content of a response record, undoes "Transfer-Encoding: chunked" as HTTP has it: names of
# codings without regard to capitals (RFC 9112, section 7), and trailer fields behind the last chunk are no content (7.1.2).
# What happens: trailer fields come as the last words of the page, and with "Chunked" all lengths of chunks stand in it.
# Seen with warcio 2.4.11 (npm; src/lib/readers.ts, dechunk; src/lib/warcrecord.ts, _createDecodingReader).
# Exits 0 while that is so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact warcio@2.4.11 >/dev/null 2>&1
cat >try.mjs <<'END'
import { WARCParser } from "warcio";
const record = (headers, body) => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n\r\n${body}`;
  return Buffer.from(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f1c1f2e-1111-4222-8333-444455556666>\r\n` +
      `WARC-Target-URI: http://ports.example/\r\nWARC-Date: 2013-09-27T10:00:00Z\r\n` +
      `Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`,
  );
};
const read = async (bytes) => {
  for await (const one of new WARCParser([bytes])) return one.contentText();
};
const plain = await read(record("Transfer-Encoding: chunked", "b\r\n<p>lamp</p>\r\n0\r\n\r\n"));
const trailer = await read(
  record("Transfer-Encoding: chunked\r\nTrailer: X-Count", "b\r\n<p>lamp</p>\r\n0\r\nX-Count: 11\r\n\r\n"),
);
const capital = await read(record("Transfer-Encoding: Chunked", "b\r\n<p>lamp</p>\r\n0\r\n\r\n"));
console.log(JSON.stringify({ plain, trailer, capital }, null, 1));
process.exit(plain === "<p>lamp</p>" && trailer.includes("X-Count: 11") && capital.startsWith("b\r\n") ? 0 : 1);
END
node try.mjs
