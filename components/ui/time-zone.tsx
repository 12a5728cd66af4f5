"use client";
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import { isTimeZone } from "@/lib/core/time/is-time-zone";
import { type SayDay, sayDayIn } from "@/lib/core/time/say-day";
import { ownTimeZone } from "./own-time-zone";

const TimeZone = createContext<string | null>(null);
const never = () => () => undefined;

/** Where the reader is: as their browser named it before the page was made, and as it says itself when the script is there. */
export function TimeZoneProvider({
  named,
  children,
}: {
  readonly named: string | null;
  readonly children: ReactNode;
}) {
  const timeZone = useSyncExternalStore(
    never,
    () => known(ownTimeZone()),
    () => known(named),
  );
  return <TimeZone value={timeZone}>{children}</TimeZone>;
}

/** A browser may say a name that it cannot reckon with itself, as "Etc/Unknown". */
const known = (name: string | null) => (name !== null && isTimeZone(name) ? name : null);

/** `null` while nobody has said where the reader is. */
export const useTimeZone = (): string | null => useContext(TimeZone);

export function useSayDay(): SayDay {
  const timeZone = useTimeZone();
  return useMemo(() => sayDayIn(timeZone), [timeZone]);
}
