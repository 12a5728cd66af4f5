"use client";
import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";

/** Shows which part of the comparison is on screen, and leads to the part that is clicked. */
export function MiniMapView({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  const map = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let asked = 0;
    const draw = () => {
      asked = 0;
      const rows = document.querySelector("[data-rows]")?.getBoundingClientRect();
      if (!rows || !frame.current || !map.current || rows.height === 0) return;
      const inner = map.current.clientHeight;
      const top = clamp(-rows.top / rows.height) * inner;
      const bottom = clamp((window.innerHeight - rows.top) / rows.height) * inner;
      frame.current.style.translate = `0 ${top}px`;
      frame.current.style.blockSize = `${Math.max(8, bottom - top)}px`;
    };
    const ask = () => {
      asked ||= requestAnimationFrame(draw);
    };
    ask();
    window.addEventListener("scroll", ask, { passive: true });
    window.addEventListener("resize", ask);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener("scroll", ask);
      window.removeEventListener("resize", ask);
    };
  }, []);

  const jump = (event: MouseEvent<HTMLDivElement>) => {
    const rows = document.querySelector("[data-rows]");
    if (!rows) return;
    const place = event.currentTarget.getBoundingClientRect();
    const share = clamp((event.clientY - place.top) / place.height);
    const target = rows.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + target.top + share * target.height - window.innerHeight / 2 });
  };
  return (
    <div ref={map} className={className} aria-hidden="true" onClick={jump}>
      {children}
      <div ref={frame} />
    </div>
  );
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
