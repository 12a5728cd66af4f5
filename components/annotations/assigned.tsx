"use client";
import { useEffect, useState } from "react";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";
import { localDay } from "@/lib/view-models/notes/local-day";
import { sayDue } from "@/lib/view-models/notes/say-due";

/** Who is to see to a note, and by when. That the day has come or gone is said by the browser, whose person's day it is. */
export function Assigned({
  assigned: { name, toMe, dueOn },
  resolved,
}: {
  readonly assigned: NonNullable<AnnotationView["assigned"]>;
  /** A thread that is settled waits for nothing. */
  readonly resolved: boolean;
}) {
  const [today, setToday] = useState<string | null>(null);
  useEffect(() => setToday(localDay(new Date())), []);
  return (
    <>
      For {toMe ? "you" : <bdi>{name}</bdi>}
      {dueOn ? (
        <>
          , {today === null || resolved ? "due" : sayDue(dueOn, today)}{" "}
          <time dateTime={dueOn}>{formatDay(dueOn)}</time>
        </>
      ) : null}
    </>
  );
}
