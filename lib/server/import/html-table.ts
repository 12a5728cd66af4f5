import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "@/lib/server/import/html-evidence";

const LONGEST_CELL = 600;

/** The elements of a tag inside an element, not those of a table inside it. */
function inside(element: Tree.Element, tags: readonly string[]): Tree.Element[] {
  const found: Tree.Element[] = [];
  const stack: Tree.Node[] = [...element.childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node || !adapter.isElementNode(node)) continue;
    if (tags.includes(node.tagName)) found.push(node);
    else if (node.tagName !== "table") stack.push(...[...node.childNodes].reverse());
  }
  return found;
}

export function rowsOf(table: Tree.Element): Tree.Element[] {
  return inside(table, ["tr"]);
}

export function cellsOf(row: Tree.Element): Tree.Element[] {
  return inside(row, ["td", "th"]);
}

/** Whether a table holds data (rows are read as rows) or only places parts of the page (read as if it were not there). */
export function isDataTable(table: Tree.Element, textLength: (element: Tree.Element) => number): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return false;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  if (rows.filter((row) => row.length >= 2).length < 2) return false;
  if (cells.some((cell) => inside(cell, ["table", "h1", "h2", "h3", "form", "nav"]).length > 0)) return false;
  if (cells.some((cell) => textLength(cell) > LONGEST_CELL * 4)) return false;
  if (cells.some((cell) => cell.tagName === "th") || inside(table, ["caption", "thead"]).length > 0)
    return true;
  return cells.every((cell) => textLength(cell) <= LONGEST_CELL);
}
