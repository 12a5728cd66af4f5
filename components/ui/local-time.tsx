"use client";
import { useEffect, useState } from "react";

// One way for everybody until the browser is there to say in which zone its person lives.
const inUtc = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** A moment as the person's own clock has it; in UTC, and saying so, until the page's script is there. */
export function LocalTime({ at }: { readonly at: string }) {
  const [local, setLocal] = useState<string | null>(null);
  useEffect(() => {
    setLocal(
      new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date(at)),
    );
  }, [at]);
  return <time dateTime={at}>{local ?? `${inUtc.format(new Date(at))} UTC`}</time>;
}
