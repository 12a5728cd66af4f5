import "server-only";

/** A file to take away: never opened as a page of ours, never kept by a cache, named in any script. */
export function download(
  body: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
  fileName: string,
): Response {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\/:*?<>|%]/g, "_");
  return new Response(body, {
    headers: {
      "Content-Type": typeof body === "string" ? `${mediaType}; charset=utf-8` : mediaType,
      "X-Content-Type-Options": "nosniff",
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName.replace(/[/\\]/g, "_")).replaceAll("'", "%27")}`,
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "Cache-Control": "no-store",
    },
  });
}
