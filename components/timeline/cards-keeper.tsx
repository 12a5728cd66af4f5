"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** Escape shuts the card under the pointer or the focus; the next mark opens its own again. Without script cards just open. */
export function CardsKeeper({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const listening = new AbortController();
    const on = (target: EventTarget, type: string, act: (event: Event) => void) =>
      target.addEventListener(type, act, { signal: listening.signal });
    const open = () => element.removeAttribute("data-cards");
    // A card under the pointer has no focus, so the key is heard wherever it is pressed.
    on(document, "keydown", (event) => {
      if (event instanceof KeyboardEvent && event.key === "Escape")
        element.setAttribute("data-cards", "shut");
    });
    on(element, "focusin", open);
    on(element, "pointerout", open);
    return () => listening.abort();
  }, []);
  return <div ref={box}>{children}</div>;
}
