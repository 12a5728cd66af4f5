"use client";
import { useEffect, useLayoutEffect } from "react";

/** Goes last on a page: says once that it is taken over, and once that it answers now, to what keep-early-presses.tsx put there. */
export function RepeatEarlyPresses() {
  useLayoutEffect(() => {
    document.dispatchEvent(new Event("page-taken-over"));
  }, []);
  useEffect(() => {
    document.dispatchEvent(new Event("page-answers"));
  }, []);
  return null;
}
