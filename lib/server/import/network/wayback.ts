import "server-only";
import { z } from "zod";
import { AppError } from "@/lib/core/errors";
import { type FetchOptions, safeFetch } from "./safe-fetch";

/** The archive that is asked; tests name a server of their own. */
export const WAYBACK = "https://web.archive.org";
const MOST_CAPTURES = 1000;

/** One distinct capture of a page. */
export interface WaybackCapture {
  /** ISO 8601 with time, UTC. */
  readonly capturedAt: string;
  /** The page's own address as it was captured. */
  readonly url: string;
  readonly mediaType: string;
  /** Equal digests are equal bytes. */
  readonly digest: string;
  /** Where the bytes are that the site sent, without the archive's own banner and rewritten links. */
  readonly rawUrl: string;
}

export interface WaybackOptions extends FetchOptions {
  readonly archive?: string;
  /** "2012" or "20120925": captures before it or after it are left out. */
  readonly from?: string;
  readonly to?: string;
}

const Rows = z.array(z.array(z.string()));
const STAMP = /^\d{14}$/;

/**
 * Captures of a page that differ from each other, oldest first, by the archive's index (CDX). Captures with the same
 * bytes are listed once.
 *
 * @throws AppError as `safeFetch`; `unreadable` where the archive's answer is none.
 */
export async function listWaybackCaptures(
  page: string,
  options: WaybackOptions = {},
): Promise<WaybackCapture[]> {
  const archive = options.archive ?? WAYBACK;
  const question = new URL("/cdx/search/cdx", archive);
  const fields = ["timestamp", "original", "mimetype", "statuscode", "digest"];
  for (const [name, value] of [
    ["url", page],
    ["output", "json"],
    ["fl", fields.join(",")],
    ["filter", "statuscode:200"],
    ["collapse", "digest"],
    ["limit", String(MOST_CAPTURES)],
    ...(options.from ? [["from", options.from]] : []),
    ...(options.to ? [["to", options.to]] : []),
  ] as const) {
    question.searchParams.set(name ?? "", value ?? "");
  }
  const { bytes } = await safeFetch(question.href, options);
  const rows = parse(bytes).slice(1);
  const seen = new Set<string>();
  const captures: WaybackCapture[] = [];
  for (const [stamp = "", url = "", mediaType = "", status = "", digest = ""] of rows) {
    if (!STAMP.test(stamp) || !URL.canParse(url) || status !== "200" || seen.has(digest)) continue;
    seen.add(digest);
    captures.push({ capturedAt: isoOf(stamp), url, mediaType, digest, rawUrl: rawUrl(archive, stamp, url) });
  }
  return captures.toSorted((a, b) => a.capturedAt.localeCompare(b.capturedAt));
}

/** "https://web.archive.org/web/20130105000000/http://www.state.gov/…" → the capture it shows; `null` for other addresses. */
export function readWaybackUrl(
  address: string,
  archive: string = WAYBACK,
): { readonly rawUrl: string; readonly url: string; readonly capturedAt: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.host !== new URL(archive).host) return null;
  const [, stamp, page] =
    /^\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/.+)$/.exec(url.pathname + url.search) ?? [];
  if (!stamp || !page) return null;
  const original = page.replace(/^(https?:)\/+/, "$1//");
  return { rawUrl: rawUrl(archive, stamp, original), url: original, capturedAt: isoOf(stamp) };
}

function rawUrl(archive: string, stamp: string, url: string): string {
  return new URL(`/web/${stamp}id_/${url}`, archive).href;
}

function isoOf(stamp: string): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function parse(bytes: Uint8Array): string[][] {
  try {
    return Rows.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new AppError("unreadable", "The archive's list of captures cannot be read. Try again later.");
  }
}
