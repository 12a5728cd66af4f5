"use client";
import { useEffect, useState } from "react";
import type { PositionView } from "@/lib/contracts/reader-view";
import styles from "./position-rail.module.css";

interface PositionRailProps {
  readonly positions: readonly PositionView[];
  readonly anchors: ReadonlyMap<string, string>;
  readonly noteCounts: ReadonlyMap<string, number>;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/** All positions with their note counts; the one being read is marked. */
export function PositionRail({ positions, anchors, noteCounts, lang, dir }: PositionRailProps) {
  const current = useCurrentPosition(positions, anchors);
  return (
    <nav className={styles.rail} aria-label="Positions">
      <p className={`label ${styles.labels}`} aria-hidden="true">
        <span>Positions</span>
        <span>Notes</span>
      </p>
      <ol>
        {positions.map((position) => {
          const notes = noteCounts.get(position.id) ?? 0;
          return (
            <li key={position.id}>
              <a
                href={`#${anchors.get(position.id)}`}
                {...(position.id === current ? { "aria-current": "location" as const } : {})}
              >
                <span className={styles.number}>{position.label}</span>
                <span className={styles.heading} lang={lang} dir={dir}>
                  {position.heading}
                </span>
                {notes > 0 ? (
                  <span className={styles.count}>
                    {notes}
                    <span className="vh">{notes === 1 ? " note" : " notes"}</span>
                  </span>
                ) : null}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Asks a far screen for its own place: asking for a place inside would lay it out. */
function beginsAbove(element: HTMLElement, line: number): boolean {
  const screen = element.parentElement?.closest("[data-screen]")?.getBoundingClientRect();
  if (screen && (screen.top >= line || screen.bottom < 0)) return screen.top < line;
  return element.getBoundingClientRect().top < line;
}

/** The last position that begins above the upper third of the window. */
function useCurrentPosition(
  positions: readonly PositionView[],
  anchors: ReadonlyMap<string, string>,
): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const read = () => {
      const line = innerHeight / 3;
      const passed = positions.findLast((position) => {
        const element = document.getElementById(anchors.get(position.id) ?? "");
        return element !== null && beginsAbove(element, line);
      });
      setCurrent(passed?.id ?? positions[0]?.id ?? null);
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    soon();
    addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", soon);
    };
  }, [positions, anchors]);
  return current;
}
