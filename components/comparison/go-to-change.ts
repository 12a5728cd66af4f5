/**
 * Brings a change into view, opens what it is folded in, marks all its words on both sides and moves the focus to it.
 * `id` names the end that is meant. Where its words are on the other side only (what is gone leaves no more than a
 * sign in the newer column), the focus goes to the words. False where the change is not in the page. `stay`: whoever is somewhere on
 * the page already is left there, and the words are only marked.
 */
export function goToChange(key: string, id: string, { stay = false } = {}): boolean {
  for (const other of document.querySelectorAll<HTMLElement>("[data-on]")) delete other.dataset.on;
  const parts = [...document.querySelectorAll<HTMLElement>(`[data-x="${CSS.escape(key)}"]`)];
  for (const part of parts) part.dataset.on = "";
  const meant = document.getElementById(id);
  if (!meant) return false;
  for (let fold = meant.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  const target = hasWords(meant)
    ? meant
    : (parts.find(hasWords) ?? meant.closest<HTMLElement>(".b") ?? meant);
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  if (stay) return true;
  target.focus({ preventScroll: true });
  const show = () =>
    target.scrollIntoView({ block: fitsScreen(target) ? "center" : "start", behavior: "instant" });
  show();
  // Rows far away have an estimated height until they are near: the second look corrects the first.
  requestAnimationFrame(show);
  return true;
}

/** True where there is something to see: not a sign alone, nor words that stand in the other column. */
function hasWords(part: HTMLElement): boolean {
  if (part.textContent?.trim() === "") return false;
  const hidden =
    part.matches(".om, .aw") && getComputedStyle(part.querySelector("del, .stub") ?? part).display === "none";
  return !hidden && part.getClientRects().length > 0;
}

function fitsScreen(target: HTMLElement): boolean {
  return target.getBoundingClientRect().height < window.innerHeight * 0.6;
}
