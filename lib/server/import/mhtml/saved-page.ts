import "server-only";

/** Where and when a page was saved by a browser or an extension. */
export interface SavedPage {
  readonly url: string;
  /** ISO 8601 in UTC; `null` where the file does not say. */
  readonly savedAt: string | null;
}

const HEAD = 16 * 1024;
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\w*\s+url:\s*(\S+)\s+saved date:\s*([^\r\n]{1,100})/;
const HTTRACK = /<!-- Mirrored from (\S+) by HTTrack [^,>]{0,100}, ([^>]{1,60}?) -->/;
const SCRAPBOOK = /<html\b[^>]{0,2000}?\sdata-scrapbook-source="([^"]+)"[^>]{0,2000}?>/;
const SCRAPBOOK_TIME = /\sdata-scrapbook-create="(\d{14})/;
/** Written by Internet Explorer, and since by all browsers' "Save page as". */
const SAVED_FROM = /<!-- saved from url=\(\d{4,}\)(\S+) -->/;
const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/(\d{4,14})[a-z_]*\/(.+)$/;

/** What a saved page says of itself (SingleFile, WebScrapBook, HTTrack, "Save page as", a copy out of the Wayback Machine); `null` for others. */
export function savedPage(html: string): SavedPage | null {
  const head = html.slice(0, HEAD);
  const [, url, date] = SINGLE_FILE.exec(head) ?? HTTRACK.exec(head) ?? [];
  if (url) return pageOf(url.includes("://") ? url : `http://${url}`, isoOf(date ?? ""));
  const [element, source] = SCRAPBOOK.exec(head) ?? [];
  if (element && source) return pageOf(source, stampOf(SCRAPBOOK_TIME.exec(element)?.[1]));
  const from = SAVED_FROM.exec(head)?.[1];
  return from ? pageOf(from, null) : null;
}

function pageOf(url: string, savedAt: string | null): SavedPage | null {
  const [, stamp, captured] = WAYBACK.exec(url) ?? [];
  if (captured) return pageOf(captured, stampOf(stamp));
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? { url, savedAt } : null;
}

/** "Fri Nov 27 2026 22:07:19 GMT+0100 (Central European Standard Time)" */
function isoOf(date: string): string | null {
  const time = Date.parse(date.replace(/\([^)]*\)/g, "").trim());
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

/** "20130927100000" */
function stampOf(stamp: string | undefined): string | null {
  const [year, month = "01", day = "01", hour = "00", minute = "00", second = "00"] =
    /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?$/.exec(stamp ?? "")?.slice(1) ?? [];
  return year ? isoOf(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) : null;
}
