import type { ComparisonRow, RowPiece } from "@/lib/core/comparison/changes/comparison-rows";
import { inlinePieces } from "@/lib/core/comparison/changes/inline-pieces";
import { escapeHtml } from "@/lib/core/text/escape-html";
import { type ComparisonView, shownRows } from "./comparison-view";

const style = `
body{font:1rem/1.6 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
p{margin:.6rem 0;padding-inline-start:.75rem;border-inline-start:3px solid transparent;white-space:pre-wrap}
p[data-kind=inserted]{border-color:#1f5fbf}p[data-kind=deleted]{border-color:#b45309}
p[data-kind=modified],p[data-kind=split],p[data-kind=merged]{border-color:#777}
p[data-kind=moved]{border-color:#7c3aed;border-style:double}
ins{color:#123f86;background:#e6effb;text-decoration:underline}
del{color:#8a3d06;background:#fdf0e3;text-decoration:line-through}
.moved{color:#5b21b6;border-bottom:3px double}
.note{color:#555;font-size:.9rem}
@media print{ins,del{background:none;color:#000}}
`;

/** A page of its own: real ins and del, no script, nothing fetched. */
export function htmlComparison(view: ComparisonView, rows: readonly ComparisonRow[]): string {
  const { comparison, names } = view;
  const title = `${names.older} → ${names.newer}`;
  const shown = shownRows(view, rows);
  const body = shown.some((row) => row !== null)
    ? shown.map((row) => (row ? rowHtml(view, row) : '<p class="note">⋯</p>')).join("\n")
    : "<p>No change in this view.</p>";
  const similarity = (100 * comparison.totals.similarity).toFixed(1);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="note">${comparison.changes.length} changes; ${similarity} % of the words stand in both.${
    comparison.degraded ? ` ${escapeHtml(comparison.degraded)}` : ""
  }</p>
${body}
</body>
</html>
`;
}

function rowHtml(view: ComparisonView, row: ComparisonRow): string {
  const html = inlinePieces(row)
    .map(({ side, piece }) => pieceHtml(view, row, side, piece))
    .join("");
  return `<p data-kind="${row.kind}" dir="auto">${html}</p>`;
}

function pieceHtml(
  view: ComparisonView,
  row: ComparisonRow,
  side: "older" | "newer",
  piece: RowPiece,
): string {
  const text = escapeHtml(view.texts[side].slice(piece.range.start, piece.range.end));
  if (piece.change !== null && view.hidden.has(piece.change)) {
    return side === "older" && row.newer.length > 0 && piece.kind === "deleted" ? "" : text;
  }
  if (piece.kind === "inserted") return `<ins>${text}</ins>`;
  if (piece.kind === "deleted") return `<del>${text}</del>`;
  return piece.moved ? `<span class="moved">${text}</span>` : text;
}
