const DAY = 86_400_000;
const MOST_TICKS = 12;

/** A step of the axis: how far apart ticks stand and how they are written. */
interface Step {
  readonly unit: "year" | "month" | "day";
  readonly every: number;
  /** About how many days it spans. */
  readonly days: number;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((every) => ({ unit: "day" as const, every, days: every })),
  ...[1, 3, 6].map((every) => ({ unit: "month" as const, every, days: every * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every) => ({
    unit: "year" as const,
    every,
    days: every * 365.25,
  })),
];

export interface Tick {
  /** 0 at the beginning of the axis, 1 at its end. */
  readonly at: number;
  readonly text: string;
}

export interface TimeScale {
  readonly ticks: readonly Tick[];
  /** Share of the axis at which a day begins. */
  readonly at: (isoDay: string) => number;
}

/**
 * One linear scale from the first to the last of some days (ISO 8601), with at most a dozen round ticks. `null` without
 * any day. A single day gets a scale of its own surroundings.
 */
export function timeScale(days: readonly string[]): TimeScale | null {
  if (days.length === 0) return null;
  const times = days.map(instant);
  const first = Math.min(...times);
  const last = Math.max(...times);
  // One day alone is seen in its year; several in the finest step that a dozen ticks can carry.
  const step =
    STEPS.find(({ unit, days: each }) =>
      first === last ? unit === "year" : (last - first) / DAY / each <= MOST_TICKS - 2,
    ) ?? (STEPS.at(-1) as Step);
  const from = floorTo(first, step);
  const marks = [from];
  while ((marks.at(-1) ?? last) <= last && marks.length < MOST_TICKS + 2)
    marks.push(next(marks.at(-1) ?? from, step));
  // The end of a step that nothing stands in is not drawn: the axis ends a little after the last day.
  const end = Math.max(last + (last - from) * 0.02, from + step.days * DAY);
  const at = (time: number) => (time - from) / (end - from);
  return {
    ticks: marks
      .filter((time) => time <= end)
      .map((time) => ({ at: at(time), text: write(time, step, time === from) })),
    at: (isoDay) => at(instant(isoDay)),
  };
}

const instant = (isoDay: string) => Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`);

function floorTo(time: number, { unit, every }: Step): number {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (unit === "year") return Date.UTC(Math.floor(year / every) * every, 0);
  const month = date.getUTCMonth();
  if (unit === "month") return Date.UTC(year, Math.floor(month / every) * every);
  return Date.UTC(year, month, date.getUTCDate());
}

function next(time: number, { unit, every }: Step): number {
  const date = new Date(time);
  if (unit === "day") return time + every * DAY;
  return Date.UTC(
    date.getUTCFullYear() + (unit === "year" ? every : 0),
    date.getUTCMonth() + (unit === "month" ? every : 0),
  );
}

/** The year stands with the first tick and with each January, and is understood elsewhere. */
function write(time: number, { unit }: Step, first: boolean): string {
  const date = new Date(time);
  if (unit === "year") return String(date.getUTCFullYear());
  const withYear = first || (date.getUTCMonth() === 0 && (unit === "month" || date.getUTCDate() === 1));
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    month: "short",
    ...(unit === "day" ? { day: "numeric" as const } : {}),
    ...(withYear ? { year: "numeric" as const } : {}),
  }).format(date);
}
