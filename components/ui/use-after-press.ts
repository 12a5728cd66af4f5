"use client";
import { useCallback, useEffect, useRef } from "react";

/**
 * Runs an act once the press that is under way, if one is, has become a click. What shuts or moves between the two ends of a
 * press would take the button that was pressed away from under the pointer.
 */
export function useAfterPress(): (act: () => void) => void {
  const pressing = useRef(false);
  useEffect(() => {
    const down = () => {
      pressing.current = true;
    };
    const up = () => {
      pressing.current = false;
    };
    addEventListener("pointerdown", down, true);
    addEventListener("pointerup", up, true);
    addEventListener("pointercancel", up, true);
    return () => {
      removeEventListener("pointerdown", down, true);
      removeEventListener("pointerup", up, true);
      removeEventListener("pointercancel", up, true);
    };
  }, []);
  return useCallback((act) => {
    // The click comes in the same task as the end of the press.
    const later = () => setTimeout(act);
    if (pressing.current) addEventListener("pointerup", later, { once: true });
    else later();
  }, []);
}
