import "server-only";
import { type FetchedPage, type FetchOptions, safeFetch } from "./safe-fetch";
import { readWaybackUrl, WAYBACK } from "./wayback";

/** A page ready for `importBytes`, with where and when it comes from. */
export interface FetchedDocument {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
  readonly charset: string | null;
  /** The page's own address, also where an archive gave it. */
  readonly sourceUrl: string;
  /** When the bytes were taken from the site, ISO 8601; `null` = now. Captured is not published. */
  readonly capturedAt: string | null;
}

/**
 * Fetches the page a person names. An address of the Wayback Machine gives the bytes the site sent (`id_`), with the date
 * of the capture that the archive really answered with (0303).
 *
 * @throws AppError as `safeFetch`.
 */
export async function fetchDocument(
  address: string,
  options: FetchOptions & { readonly archive?: string } = {},
): Promise<FetchedDocument> {
  const archive = options.archive ?? WAYBACK;
  const wanted = readWaybackUrl(address, archive);
  const page = await safeFetch(wanted?.rawUrl ?? address, options);
  const given = wanted && (readWaybackUrl(page.url, archive) ?? wanted);
  return {
    bytes: page.bytes,
    fileName: fileNameOf(given?.url ?? page.url, page),
    mediaType: page.mediaType,
    charset: page.charset,
    sourceUrl: given?.url ?? page.url,
    capturedAt: given?.capturedAt ?? null,
  };
}

/** The last part of the address; its ending only where it is one of a document. */
function fileNameOf(url: string, page: FetchedPage): string {
  const { pathname, hostname } = new URL(url);
  const last = pathname.split("/").filter(Boolean).at(-1) ?? hostname;
  const endings: Readonly<Record<string, string>> = {
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
  };
  const ending = page.mediaType.includes("wordprocessingml") ? ".docx" : (endings[page.mediaType] ?? ".html");
  return last.replace(/\.(?:html?|pdf|txt|md|docx|php|aspx?|jsp|cfm)$/i, "") + ending;
}
