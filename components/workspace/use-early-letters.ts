"use client";
import { useEffect, useRef } from "react";

/**
 * Keeps what is typed while the field it is meant for is still being loaded: the page below must not take letters for its keys, and none
 * may be lost. Escape leaves.
 * @returns takes what was kept, once
 */
export function useEarlyLetters(waiting: boolean, onLeave: () => void): () => string {
  const letters = useRef("");
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!waiting) return;
    letters.current = "";
    const keep = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === "Escape") leave.current();
      else if (event.key === "Backspace") letters.current = letters.current.slice(0, -1);
      else if (event.key.length === 1) letters.current += event.key;
      else if (event.key !== "Enter") return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("keydown", keep, { capture: true });
    return () => removeEventListener("keydown", keep, { capture: true });
  }, [waiting]);
  return () => {
    const taken = letters.current;
    letters.current = "";
    return taken;
  };
}
