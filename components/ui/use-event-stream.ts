"use client";
import { useEffect, useRef } from "react";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Listens to a stream of events of the server for as long as the window is looked at: a browser opens only six connections to a
 * server, and a dozen windows in the background must not use them up. Where it cannot be opened, or breaks, it is tried again after a
 * while, and the page is as it was without it. `address` is asked each time, so that it can say what the page has by then.
 */
export function useEventStream(address: () => string, onMessage: (data: unknown) => void): void {
  const latest = useRef({ address, onMessage });
  latest.current = { address, onMessage };
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = FIRST_WAIT_MS;
    const close = () => {
      clearTimeout(timer);
      source?.close();
      source = null;
    };
    const open = () => {
      close();
      if (document.visibilityState !== "visible") return;
      source = new EventSource(latest.current.address());
      source.onmessage = ({ data }) => {
        wait = FIRST_WAIT_MS;
        latest.current.onMessage(dataOf(String(data)));
      };
      source.onerror = () => {
        close();
        // Many pages that lost their server at once do not come back at once.
        timer = setTimeout(open, wait * (1 + Math.random()));
        wait = Math.min(2 * wait, LONGEST_WAIT_MS);
      };
    };
    open();
    document.addEventListener("visibilitychange", open);
    addEventListener("pagehide", close);
    addEventListener("pageshow", open);
    return () => {
      close();
      document.removeEventListener("visibilitychange", open);
      removeEventListener("pagehide", close);
      removeEventListener("pageshow", open);
    };
  }, []);
}

function dataOf(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}
