/** Year, month and day as one day: "2026-12-01"; `null` for none of the calendar. */
function dayOf(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const told = date.toISOString().slice(0, 10);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && full < 10_000 ? told : null;
}

/** Which of day and month comes first where both are numbers before the year. */
type Order = "day first" | "month first";

interface Readings {
  readonly day: string | null;
  readonly order: Order | null;
}

/** All that a cell may mean; none where it is no day. */
function readingsOf(cell: string): readonly Readings[] {
  const words = cell.trim().replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, "");
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(words);
  if (iso) return [{ day: dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4])), order: null }];
  const [, first, sign, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(words) ?? [];
  if (first === undefined) return [];
  const [one, other, full] = [Number(first), Number(second), Number(year)];
  const dayFirst = { day: dayOf(full, other, one), order: "day first" } as const;
  // Nobody writes the month first between stops.
  return sign === "." ? [dayFirst] : [dayFirst, { day: dayOf(full, one, other), order: "month first" }];
}

/**
 * The days of a column as spreadsheets save them: "2026-12-01", "01.12.2026", "12/1/2026". A cell that two days could be written as is
 * read as the other cells of the column are, or as `was` where it may mean that. `undefined` where a cell is no day, or could be two.
 * @param cells with the day that stood there when the column was written, where that is known
 */
export function readDays(
  cells: readonly { readonly cell: string; readonly was: string | null }[],
): (string | undefined)[] {
  const all = cells.map(({ cell, was }) => {
    const readings = readingsOf(cell).filter(({ day }) => day !== null);
    const same = was === null ? [] : readings.filter(({ day }) => day === was);
    return same.length > 0 ? same : readings;
  });
  const told = new Set(
    all.flatMap((readings) => (readings.length === 1 && readings[0]?.order ? [readings[0].order] : [])),
  );
  const [order] = told.size === 1 ? told : [];
  return all.map((readings) => {
    const days = new Set(readings.map(({ day }) => day));
    const [first] = days.size === 1 ? readings : readings.filter((each) => each.order === order);
    return first?.day ?? undefined;
  });
}

/** Whether a cell by itself is a day with its month first, and another with its day first. */
export const couldBeTwoDays = (cell: string): boolean =>
  new Set(readingsOf(cell).flatMap(({ day }) => day ?? [])).size > 1;
