import { escaped } from "@/lib/view-models/facts/svg-pen";
import { type Outline, type OutlinePart, type OutlineSide, quoteRuns } from "./outline";

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,"Times New Roman",serif;color:#1a1c19}h1,h2,h3{line-height:1.2}blockquote{margin:.3rem 0 1.2rem;padding-left:1rem;border-left:3px solid #8a8c83;white-space:pre-line}mark{background:none;color:inherit;font-weight:bold}table{border-collapse:collapse;font-size:.9rem}th,td{border:1px solid #8a8c83;padding:.3rem .6rem;text-align:left;vertical-align:top}p{margin:.3rem 0;white-space:pre-line;overflow-wrap:anywhere}';

/** An outline as one HTML page that stands alone: no script, nothing from elsewhere. */
export function outlineHtml({ title, parts }: Outline): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>\n<h1 dir="auto">${escaped(title)}</h1>\n${parts.map(partHtml).join("\n")}\n</body></html>\n`;
}

function partHtml(part: OutlinePart): string {
  switch (part.kind) {
    case "heading":
      return `<h${part.level} dir="auto">${escaped(part.words)}</h${part.level}>`;
    case "line":
      return `<p dir="auto">${escaped(part.words)}</p>`;
    case "quote":
      return `<blockquote lang="${escaped(part.lang)}" dir="${part.dir}">${quoteHtml(part)}</blockquote>`;
    case "passage":
      return [part.older, part.newer].map(sideHtml).join("\n");
    case "table":
      return `<table>${part.rows.map(rowHtml).join("")}</table>`;
  }
}

const sideHtml = ({ name, words, ...side }: OutlineSide): string =>
  `<p dir="auto">${escaped(name)}:</p>\n${words === null ? "<p>Not stated in this version.</p>" : partHtml({ kind: "quote", words, ...side })}`;

const quoteHtml = ({ words, marks }: Extract<OutlinePart, { kind: "quote" }>): string =>
  quoteRuns(words, marks)
    .map((run) =>
      run.marked && marks ? `<${marks.kind}>${escaped(run.words)}</${marks.kind}>` : escaped(run.words),
    )
    .join("");

function rowHtml(cells: readonly string[], row: number): string {
  const cell = (words: string, column: number) =>
    row === 0
      ? `<th scope="col">${escaped(words)}</th>`
      : column === 0
        ? `<th scope="row">${escaped(words)}</th>`
        : `<td>${escaped(words)}</td>`;
  return `<tr>${cells.map(cell).join("")}</tr>`;
}
