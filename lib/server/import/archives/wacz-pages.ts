import "server-only";
import type { CheckedZip } from "@/lib/server/import/open-zip";

const MOST_PAGES = 20_000;

/** Titles of captured pages by "address moment", as the lists of pages in a WACZ file call them. A line that is none is passed over. */
export async function waczTitles(zip: CheckedZip): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const name of zip.names.filter((part) => /^pages\/[^/]+\.jsonl$/.test(part))) {
    for (const line of (await zip.read(name)).toString("utf8").split("\n", MOST_PAGES)) {
      const { url, ts, title } = pageOf(line);
      if (url && ts && title) titles.set(titleKey(url, ts), title.slice(0, 300));
    }
  }
  return titles;
}

/** To the second: the list and the records may write fractions of one differently. */
export const titleKey = (url: string, moment: string): string => `${url} ${moment.slice(0, 19)}`;

function pageOf(line: string): { url?: string; ts?: string; title?: string } {
  try {
    const page: unknown = JSON.parse(line);
    if (typeof page !== "object" || page === null) return {};
    const of = (key: string) => {
      const value: unknown = Object.hasOwn(page, key) ? page[key as keyof typeof page] : undefined;
      return typeof value === "string" && value.trim() ? { [key]: value.trim() } : {};
    };
    return { ...of("url"), ...of("ts"), ...of("title") };
  } catch {
    return {};
  }
}
