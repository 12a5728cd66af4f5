import type { PictureVersionView } from "@/lib/contracts/picture-view";
import { type TimeScale, timeScale } from "./time-scale";

/** Width of the stretch that dates are laid out on, in rem; wider screens stretch it. */
const PLOT = 56;
/** Columns of text nearer than this, in rem, are pushed apart; a line then leads to the true date. */
const NEAREST = 13;

export interface Column {
  readonly version: PictureVersionView;
  /** Where the date stands on the axis, 0 to 1; `null` where it is not known. */
  readonly date: number | null;
  /** The days the version may be of, on the axis, where its day is not known. */
  readonly band: { readonly from: number; readonly to: number } | null;
  /** Where the column of its facts begins, 0 to 1. */
  readonly at: number;
  /** Whether the column had to leave its date. */
  readonly pushed: boolean;
}

export interface ColumnLayout {
  readonly scale: TimeScale | null;
  readonly columns: readonly Column[];
  /** Least width of the plot in rem at which no text of two columns overlaps. */
  readonly plot: number;
}

/** One column a version in order of time, each as near to its date as legible text allows. */
export function layOutColumns(versions: readonly PictureVersionView[]): ColumnLayout {
  const scale = timeScale(versions.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)));
  const plot = Math.max(PLOT, (versions.length - 1) * NEAREST);
  const nearest = NEAREST / plot;
  const bands = versions.map(({ from, to }) =>
    scale && from && to ? { from: scale.at(from), to: scale.at(to) } : null,
  );
  const dates = bands.map((band) => (band ? (band.from + band.to) / 2 : null));
  const places: number[] = [];
  for (const date of dates) {
    const least = places.length === 0 ? 0 : (places.at(-1) ?? 0) + nearest;
    places.push(Math.max(date ?? least, least));
  }
  for (let index = places.length - 1, most = 1; index >= 0; index--, most -= nearest)
    places[index] = Math.min(places[index] ?? 0, most);
  const columns = versions.map((version, index): Column => {
    const date = dates[index] ?? null;
    const at = Math.max(0, places[index] ?? 0);
    const band = bands[index] ?? null;
    return {
      version,
      date,
      band: band && band.to > band.from ? band : null,
      at,
      pushed: date !== null && Math.abs(at - date) > 0.004,
    };
  });
  return { scale, columns, plot };
}
