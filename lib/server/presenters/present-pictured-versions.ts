import "server-only";
import type { PictureVersionView } from "@/lib/contracts/picture-view";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import type { VersionRefRow } from "@/lib/server/db/documents";
import { presentVersionRef } from "./present-version-ref";

/** Versions in order of time as far as their dates are known; an undated one follows the one it was imported after. */
export function presentPicturedVersions(rows: readonly VersionRefRow[]): PictureVersionView[] {
  let last = "";
  return [...rows]
    .sort((one, other) => one.ordinal - other.ordinal)
    .map((row) => {
      const version = presentVersionRef(row);
      const days = daysOf(version.date);
      last = days?.from ?? last;
      return {
        view: { ...version, from: days?.from ?? null, to: days?.to ?? null },
        order: days?.from ?? last,
      };
    })
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ view }) => view);
}

/** First and last day that a stated date may mean. */
function daysOf(date: StatedDate | null): { from: string; to: string } | null {
  if (!date) return null;
  const [year = "", month, day] = date.iso.split("-");
  if (day) return { from: date.iso, to: date.iso };
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).getUTCDate();
  return month
    ? { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` }
    : { from: `${year}-01-01`, to: `${year}-12-31` };
}
