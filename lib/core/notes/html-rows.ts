import { type HtmlElement, type HtmlNode, isHtmlElement } from "./html-node";

interface HtmlRow {
  /** What stands before the row and is none: a caption, usually nothing. */
  readonly rest: readonly HtmlNode[];
  readonly cells: readonly HtmlElement[];
}

const GROUPS = new Set(["tbody", "thead", "tfoot"]);

/** The rows of a table in order; `null` where it only lays things out: one column, or another table in it. */
export function htmlRows(table: HtmlElement): readonly HtmlRow[] | null {
  const rows: { rest: HtmlNode[]; cells: HtmlElement[] }[] = [];
  let rest: HtmlNode[] = [];
  const parts = table.childNodes.flatMap((node) =>
    isHtmlElement(node) && GROUPS.has(node.tagName) ? node.childNodes : [node],
  );
  for (const part of parts) {
    if (!isHtmlElement(part) || part.tagName !== "tr") {
      rest.push(part);
      continue;
    }
    const cells = part.childNodes
      .filter(isHtmlElement)
      .filter(({ tagName }) => tagName === "td" || tagName === "th");
    rows.push({ rest, cells });
    rest = [];
  }
  if (rest.length > 0) rows.push({ rest, cells: [] });
  if (rows.every(({ cells }) => cells.length < 2)) return null;
  return rows.some(({ cells }) => cells.some(holdsTable)) ? null : rows;
}

function holdsTable(cell: HtmlElement): boolean {
  const pending: HtmlNode[] = [...cell.childNodes];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.tagName === "table") return true;
    for (const node of next.childNodes ?? []) pending.push(node);
  }
  return false;
}
