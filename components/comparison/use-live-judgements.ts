"use client";
import { useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { useEventStream } from "@/components/ui/use-event-stream";
import type { JudgementsView } from "@/lib/contracts/review-view";
import type { KnownOfComparison } from "@/lib/view-models/comparison/known-of-comparison";
import { unreadCount } from "@/lib/view-models/inbox/unread-count";
import { eventOf } from "@/lib/view-models/live/event-of";

/** What is part of the printed page: the texts with their notes, and what stands above the judgements. */
const STANDING = "Second readings or signatures of this comparison changed.";
const NOTES = "Notes on these texts changed.";
/** Other events wait behind the question; one's own judgements do not. */
const LONGEST_MS = 5_000;

/**
 * Puts in what others judge while a comparison is open. What needs the page made anew (its notes, a second reading, a signature) is
 * said, with the way to see it: the place on the page stays.
 * @returns who else has the comparison open
 */
export function useLiveJudgements(
  /** Of the comparison among those of the server: "/api/comparisons/…/…". */
  address: string,
  known: KnownOfComparison,
  /** Asks when nothing is being written. */
  refresh: (ask: (signal: AbortSignal) => Promise<JudgementsView | null>) => void,
): readonly string[] {
  const { show } = useToast();
  const [people, setPeople] = useState<readonly string[]>([]);
  const has = useRef(known);
  const told = useRef(new Set<string>());
  const offer = (message: string) => {
    if (told.current.has(message)) return;
    told.current.add(message);
    show(message, { label: "Show", run: () => location.reload() });
  };
  const ask = async (signal: AbortSignal) => {
    const now = await askFor(`${address}/judgements`, signal);
    if (!now) return null;
    if (now.standing !== has.current.standing) offer(STANDING);
    has.current = { ...has.current, judgements: now.judgements, standing: now.standing };
    return now;
  };
  useEventStream(
    () => `${address}/events?${new URLSearchParams({ ...has.current })}`,
    (data) => {
      const event = eventOf(data);
      if (event?.kind === "judgements") refresh(ask);
      if (event?.kind === "notes") offer(NOTES);
      if (event?.kind === "unread") unreadCount.set(event.count);
      if (event?.kind === "listening") setPeople([]);
      if (event?.kind === "present") setPeople(event.people);
    },
  );
  return people;
}

/** `null` where the server cannot be reached: what was missed is told when it can. */
async function askFor(address: string, signal: AbortSignal): Promise<JudgementsView | null> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]),
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
