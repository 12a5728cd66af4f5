"use client";

/** Something that can be done on the page at hand, by the name its button has there. */
export interface PageAct {
  readonly label: string;
  readonly run: () => void;
}

/** What belongs to one row, one note or a form is done there; what is said of the page as a whole is an act of the page. */
const OF_A_PART = "article, li, tr, form, dialog, [role=toolbar], [role=dialog], [hidden]";
const ACTS = "button, a[download], a[href^='/compare/'], a[href*='/export'], a[href$='/compare']";
const SHORTEST = 2;
const MOST = 6;

/** The buttons of the open page whose name holds every word that was typed, and printing it. Nothing for fewer than two letters. */
export function actsOfPage(typed: string): readonly PageAct[] {
  const words = typed.trim().toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (words.join("").length < SHORTEST) return [];
  const acts = new Map<string, PageAct>();
  for (const element of document.querySelectorAll<HTMLElement>(ACTS)) {
    const label = (element.getAttribute("aria-label") ?? element.textContent ?? "")
      .replace(/\s+/gu, " ")
      .trim();
    if (!label || acts.has(label) || !isMeant(label, words) || !canBePressed(element)) continue;
    acts.set(label, { label, run: () => element.click() });
  }
  const print = "Print this page";
  if (![...acts.keys()].some((label) => /^print/iu.test(label)) && isMeant(print, words))
    acts.set(print, { label: print, run: () => window.print() });
  return [...acts.values()].slice(0, MOST);
}

const isMeant = (label: string, words: readonly string[]) =>
  words.every((word) => label.toLocaleLowerCase().includes(word));

function canBePressed(element: HTMLElement): boolean {
  const isOff = element.matches(":disabled, [aria-disabled=true]");
  // The bar over every page is reached from everywhere anyway.
  const isOfEveryPage = element.closest("header") !== null && element.closest("main") === null;
  return (
    !isOff && !isOfEveryPage && element.closest(OF_A_PART) === null && element.getClientRects().length > 0
  );
}
