import "server-only";
import { PREVIEW_SIZE, type SharePreviewView } from "@/lib/contracts/share-preview-view";
import { escapeHtml } from "@/lib/core/text/escape-html";

/** A browser says how it asks; programs that show previews do not. */
export const isBrowser = (request: Request): boolean => request.headers.has("sec-fetch-mode");

const HEADERS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

/**
 * A page with nothing but what previews are made of. Whoever follows the address with a browser that does not say so is led on to what
 * is shared, without script.
 * @param address of the share link; `onward` leads past this page
 */
export function previewPage({ title, about }: SharePreviewView, address: string, onward: string): Response {
  const meta = (name: string, content: string | number) =>
    `<meta property="${name}" content="${escapeHtml(String(content))}">`;
  const alt = about === "" ? title : `${title}. ${about}`;
  const html = [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    `<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">`,
    `<meta name="viewport" content="width=device-width">`,
    meta("og:type", "article"),
    meta("og:site_name", "Variorum"),
    meta("og:title", title),
    meta("og:description", about),
    meta("og:image", `${address}/picture.png`),
    meta("og:image:type", "image/png"),
    meta("og:image:width", PREVIEW_SIZE.width),
    meta("og:image:height", PREVIEW_SIZE.height),
    meta("og:image:alt", alt),
    `<meta name="twitter:card" content="summary_large_image">`,
    `<meta http-equiv="refresh" content="0;url=${escapeHtml(onward)}"></head>`,
    `<body><p><a href="${escapeHtml(onward)}">Open what is shared</a></p></body></html>`,
  ].join("");
  return new Response(html, { headers: { ...HEADERS, "Content-Type": "text/html; charset=utf-8" } });
}

export const previewPicture = (bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, { headers: { ...HEADERS, "Content-Type": "image/png" } });
