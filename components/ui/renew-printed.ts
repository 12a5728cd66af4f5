import { parseApart } from "./parse-apart";

/**
 * Brings printed parts of this page up to date: asks for the page again and puts its parts in the place of the present ones.
 * What was open stays open, by the id of what stands round it. Answers false where the page could not be had.
 */
export async function renewPrinted(marks: readonly string[]): Promise<boolean> {
  const answer = await fetch(window.location.pathname + window.location.search, {
    headers: { accept: "text/html" },
  }).catch(() => null);
  if (!answer?.ok) return false;
  const page = parseApart(await answer.text());
  for (const mark of marks) {
    const place = document.querySelector(`[data-${mark}]`);
    const fresh = page.querySelector(`[data-${mark}]`);
    if (!place || !fresh) continue;
    const open = [...place.querySelectorAll("details[open]")].flatMap(
      (each) => each.closest("[id]")?.id ?? [],
    );
    place.replaceChildren(...fresh.childNodes);
    for (const id of open) place.querySelector(`#${CSS.escape(id)} details`)?.setAttribute("open", "");
  }
  return true;
}
