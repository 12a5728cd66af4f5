import { annotationMediaType } from "./annotation-container";

/**
 * The media type in which annotations are sent for an `Accept` header: JSON-LD with its profile where it or anything will
 * do, plain JSON where only that was asked for, `null` where neither is wanted. What has `q=0` is not wanted.
 */
export function negotiateJsonLd(accept: string | null): string | null {
  const wanted = (accept ?? "*/*")
    .slice(0, 2048)
    .toLowerCase()
    .split(",")
    .filter((range) => !/;\s*q\s*=\s*0(\.0*)?\s*(;|$)/.test(range))
    .map((range) => range.split(";")[0]?.trim() ?? "");
  if (wanted.some((type) => ["*/*", "application/*", "application/ld+json"].includes(type)))
    return annotationMediaType;
  return wanted.includes("application/json") ? "application/json" : null;
}

/** Somebody reading in a browser, who wants a page and not data. */
export function wantsPage(accept: string | null): boolean {
  return /\btext\/html\b/i.test((accept ?? "").slice(0, 2048));
}
