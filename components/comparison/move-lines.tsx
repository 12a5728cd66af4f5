"use client";
import { useEffect, useState } from "react";
import { type MoveSpan, moveLanes } from "@/lib/view-models/comparison/move-lanes";
import styles from "./move-lines.module.css";

const LANES = 4;
/** Ends further apart than this many screens are joined by their links alone: nobody follows a line that far. */
const REACH = 3;

const REST_MS = 120;

interface Line {
  readonly key: string;
  readonly d: string;
}

/**
 * Joins the two ends of each move near the screen by a double line in the gutter. The links in the text say the same,
 * so this is drawn only where there is room, and is hidden from those who do not see it.
 */
export function MoveLines() {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    const rows = document.querySelector<HTMLElement>("[data-rows]");
    if (!rows?.querySelector("[id$='-older']")) return;
    let asked = 0;
    const draw = () => {
      asked = 0;
      setLines(linesOf(rows));
    };
    // Lines keep their place in the page, so nothing is drawn while a person scrolls.
    const ask = () => {
      window.clearTimeout(asked);
      asked = window.setTimeout(draw, REST_MS);
    };
    ask();
    const watch = new ResizeObserver(ask);
    watch.observe(rows);
    window.addEventListener("scroll", ask, { passive: true });
    return () => {
      window.clearTimeout(asked);
      watch.disconnect();
      window.removeEventListener("scroll", ask);
    };
  }, []);
  if (lines.length === 0) return null;
  return (
    <svg className={styles.lines} aria-hidden="true">
      {lines.map(({ key, d }) => (
        <path key={key} d={d} />
      ))}
    </svg>
  );
}

function linesOf(rows: HTMLElement): Line[] {
  if (!window.matchMedia("(min-width: 46.01rem)").matches) return [];
  const page = rows.getBoundingClientRect();
  const ends = new Map<string, { key: string; older: DOMRect; newer: DOMRect }>();
  for (const end of rows.querySelectorAll<HTMLElement>("[id$='-older']")) {
    const key = end.dataset.x ?? "";
    const other = document.getElementById(`change-${key}`);
    // Their parts tell whether it is worth asking for the words, which lays them out.
    if (!other || !isNear(rowOf(end), rowOf(other))) continue;
    const newer = other.getClientRects()[0];
    const older = end.getClientRects()[0];
    if (newer && older && newer.left - older.left > 100) ends.set(key, { key, older, newer });
  }
  const middle = (rect: DOMRect) => rect.top - page.top + Math.min(14, rect.height / 2);
  const spans: MoveSpan[] = [...ends.values()].map(({ key, older, newer }) => ({
    key,
    from: middle(older),
    to: middle(newer),
  }));
  const lanes = moveLanes(spans, LANES);
  return spans.flatMap(({ key, from, to }) => {
    const lane = lanes.get(key);
    const end = ends.get(key);
    if (lane === null || lane === undefined || !end) return [];
    const cell = rows
      .querySelector(`.n #change-${CSS.escape(key)}`)
      ?.closest(".n")
      ?.getBoundingClientRect();
    const right = (cell?.left ?? end.newer.left) - page.left - 3;
    const left = right - 50;
    return [-2, 2].map((shift) => ({
      key: `${key}${shift}`,
      d: bend(left, right, from + shift, to + shift, left + 14 + lane * 8 + shift),
    }));
  });
}

function rowOf(end: Element): DOMRect | null {
  return end.closest(".k")?.getBoundingClientRect() ?? null;
}

function isNear(a: DOMRect | null, b: DOMRect | null): boolean {
  if (!a || !b) return false;
  const onScreen = Math.min(a.top, b.top) < window.innerHeight && Math.max(a.bottom, b.bottom) > 0;
  return onScreen && Math.abs(a.top - b.top) < REACH * window.innerHeight;
}

/** Out to the lane, along it, and in again, with rounded corners. */
function bend(left: number, right: number, from: number, to: number, lane: number): string {
  const way = Math.sign(to - from) || 1;
  const round = Math.min(8, Math.abs(to - from) / 2);
  return [
    `M${left} ${from}H${lane - round}`,
    `Q${lane} ${from} ${lane} ${from + way * round}`,
    `V${to - way * round}`,
    `Q${lane} ${to} ${lane + round} ${to}`,
    `H${right}`,
  ].join("");
}
