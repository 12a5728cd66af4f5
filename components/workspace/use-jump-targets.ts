"use client";
import { useEffect, useState } from "react";
import type { JumpTargetView } from "@/lib/contracts/jump-target-view";

/** A pause in typing after which the server is asked. Milliseconds. */
const PAUSE_MS = 90;

/**
 * Places for what is typed, asked from the server while the palette is open. The last answer stays until the next one is there;
 * `null` before the first. An answer that was overtaken is dropped.
 */
export function useJumpTargets(
  open: boolean,
  typed: string,
): { readonly targets: readonly JumpTargetView[] | null; readonly failed: boolean } {
  const [targets, setTargets] = useState<readonly JumpTargetView[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const ask = async () => {
      try {
        const answer = await fetch(`/api/jump?q=${encodeURIComponent(typed)}`, { signal: stop.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        setTargets((await answer.json()) as readonly JumpTargetView[]);
        setFailed(false);
      } catch {
        if (!stop.signal.aborted) setFailed(true);
      }
    };
    const timer = setTimeout(ask, typed ? PAUSE_MS : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [open, typed]);
  return { targets, failed };
}
