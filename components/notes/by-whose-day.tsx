"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { ownTimeZone } from "@/components/ui/own-time-zone";
import { setCookie } from "@/components/ui/set-cookie";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { OwnDayView } from "@/lib/contracts/notes-view";
import { TIME_ZONE_COOKIE } from "@/lib/contracts/time-zone-cookie";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";
import { localDay } from "@/lib/view-models/notes/local-day";
import styles from "./notes-page.module.css";

/** By which day notes are due today or overdue. Where the browser knows it to be another one by now, the list is asked for anew. */
export function ByWhoseDay({
  due,
  own: { day, timeZone },
}: {
  readonly due: NonNullable<NotesInput["due"]>;
  readonly own: OwnDayView;
}) {
  const router = useRouter();
  useEffect(() => {
    const askAnew = () => {
      setCookie(TIME_ZONE_COOKIE, ownTimeZone());
      router.refresh();
    };
    const renew = () => {
      if (document.visibilityState === "visible" && localDay(new Date()) !== day) askAnew();
    };
    // A time zone that the server does not know stays unknown: it is named once.
    if (timeZone !== ownTimeZone()) askAnew();
    else renew();
    document.addEventListener("visibilitychange", renew);
    return () => document.removeEventListener("visibilitychange", renew);
  }, [router, day, timeZone]);
  if (due === "any") return null;
  return (
    <p className={styles.byDay}>
      {due === "overdue" ? "Due before" : "Due on"} <time dateTime={day}>{formatDay(day)}</time>,{" "}
      {timeZone === null
        ? "the day in UTC: your browser has not said in which time zone you are."
        : `the day it is in ${timeZone.replaceAll("_", " ")}.`}
    </p>
  );
}
