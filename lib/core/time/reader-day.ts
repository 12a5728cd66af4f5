import { isTimeZone } from "./is-time-zone";
import { localTime } from "./local-time";

/** Where something is due "today", and what was due before is overdue. */
export interface ReaderDay {
  /** "2026-12-01" */
  readonly day: string;
  /** That the reader's browser named; `null`: it named none that is known here, and the day is that of UTC. */
  readonly timeZone: string | null;
}

/** The day it is where a reader is. @param named what their browser said of its time zone, if anything */
export function readerDay(named: string | undefined, now: Date): ReaderDay {
  const timeZone = named !== undefined && isTimeZone(named) ? named : null;
  return { day: localTime(timeZone ?? "UTC", now).day, timeZone };
}
