/** Words of one look on their way to the clipboard. */
export interface CopiedRun {
  readonly words: string;
  /** Words of one of two compared texts alone; `null` for words that are simply there. */
  readonly mark: "ins" | "del" | null;
}

/** A paragraph, heading, list item or table cell on its way to the clipboard. */
export interface CopiedBlock {
  readonly tag: "p" | "h2" | "h3" | "h4" | "blockquote" | "li" | "td" | "th";
  /** Where a cell stands; `null` for what is no cell. Rows are told apart by any number that no other row has. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  readonly runs: readonly CopiedRun[];
}

/**
 * Copied blocks as plain text: paragraphs with an empty line between them, items and rows in lines, cells with one tab for
 * each border between columns, as a spreadsheet takes them. Of two compared texts the newer wording. Linear.
 */
export function plainOfCopied(blocks: readonly CopiedBlock[]): string {
  let text = "";
  let above: CopiedBlock | null = null;
  for (const block of blocks) {
    const words = block.runs.map((run) => (run.mark === "del" ? "" : run.words)).join("");
    const isEmpty = words.trim() === "" && block.runs.some(({ mark }) => mark === "del");
    // A paragraph that is gone as a whole leaves no empty line; a cell keeps its column.
    if (isEmpty && !block.cell) continue;
    text += separator(above, block) + tidy(words);
    above = block;
  }
  return text;
}

function separator(above: CopiedBlock | null, { tag, cell }: CopiedBlock): string {
  if (!above) return "";
  if (cell && above.cell && cell.table === above.cell.table) {
    return cell.row === above.cell.row
      ? "\t".repeat(Math.max(1, cell.column - above.cell.column))
      : `\n${"\t".repeat(cell.column)}`;
  }
  return tag === "li" && above.tag === "li" ? "\n" : "\n\n";
}

/** What was taken out leaves two spaces where one was. */
const tidy = (words: string): string => words.replace(/ {2,}/gu, " ").trim();

/** Copied blocks as HTML of plain elements; what stands in one of two texts alone is marked as such. Linear. */
export function htmlOfCopied(blocks: readonly CopiedBlock[]): string {
  let html = "";
  let above: CopiedBlock["cell"] = null;
  for (const { tag, cell, runs } of blocks) {
    if (above && above.table !== cell?.table) html += "</tr></table>";
    if (cell && cell.table !== above?.table) html += "<table><tr>";
    else if (cell && cell.row !== above?.row) html += "</tr><tr>";
    const name = tag === "li" ? "p" : tag;
    html += `<${name}>${runs.map(htmlOfRun).join("")}</${name}>`;
    above = cell;
  }
  return above ? `${html}</tr></table>` : html;
}

function htmlOfRun({ words, mark }: CopiedRun): string {
  const escaped = words.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/gu, "<br>");
  return mark ? `<${mark}>${escaped}</${mark}>` : escaped;
}
