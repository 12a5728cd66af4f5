"use client";
import { useEffect, useLayoutEffect } from "react";

/** Goes last on a page: says that React has taken it over, and then that it answers, to what keep-early-presses.tsx put there. */
export function RepeatEarlyPresses() {
  useLayoutEffect(() => {
    document.dispatchEvent(new Event("page-taken-over"));
  }, []);
  useEffect(() => {
    document.dispatchEvent(new Event("page-answers"));
  }, []);
  return null;
}
