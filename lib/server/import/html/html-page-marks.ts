import "server-only";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "./html-evidence";
import { textOf } from "./html-text";

const NAMED = /(?:^|[\s_])(?:printed-?page|page-?break|page-?num(?:ber)?)(?=$|[\s_-])/i;
/** "60365", "[Pg 12]", "Start Printed Page 60365", "(print page S4415)", "xii" */
const NUMBER =
  /^[[({|]*(?:(?:start|end)\s+)?(?:print(?:ed)?\s+)?(?:page|pg\.?|p\.)?\s*(?:[A-Z]{0,2}\d{1,6}[A-Z]?|[ivxlc]{1,8})[\])}|]*$/iu;
const LONGEST = 60;

/**
 * Whether an element says nothing but where a page of the printed edition begins, in the midst of the text: gazettes on the web and e-books
 * keep these marks, so that the edition can be cited.
 */
export function isPrintedPage(element: Tree.Element): boolean {
  const said = `${attribute(element, "role") ?? ""} ${attribute(element, "epub:type") ?? ""}`;
  if (/(?:^|\s)(?:doc-)?pagebreak(?:\s|$)/.test(said))
    return textOf(element, LONGEST).trim().length < LONGEST;
  const named = NAMED.test(attribute(element, "class") ?? "");
  return named && NUMBER.test(textOf(element, LONGEST).trim().replace(/\s+/g, " "));
}
