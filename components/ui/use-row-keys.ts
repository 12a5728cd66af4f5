"use client";
import { useEffect, useRef } from "react";
import { isOwnKey } from "./is-own-key";

/** `j` and `k` go from one row of a list to the next, by the first link of each, and `key` marks the row that has the focus. */
export function useRowKeys(
  list: { readonly current: HTMLElement | null },
  key: string,
  onMark: (at: number) => void,
): void {
  const mark = useRef(onMark);
  mark.current = onMark;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isOwnKey(event) || !["j", "k", key].includes(event.key)) return;
      const rows = [...(list.current?.children ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      if (event.key === key) {
        if (at < 0) return;
        mark.current(at);
      } else {
        const to = rows[event.key === "j" ? at + 1 : Math.max(0, at - 1)];
        to?.querySelector("a")?.focus();
      }
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [list, key]);
}
