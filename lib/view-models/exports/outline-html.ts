import { escaped } from "@/lib/view-models/facts/svg-pen";
import { type Outline, type OutlinePart, type OutlineSide, quoteRuns } from "./outline";
import { pageOfPaper } from "./page-of-paper";

/** An outline as one HTML page that stands alone: no script, nothing from elsewhere. */
export const outlineHtml = ({ title, parts }: Outline): string =>
  pageOfPaper({ title, lang: "en", body: parts.map(partHtml).join("\n") });

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
      return tableHtml(part.rows);
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

/** The head is a part of its own: it stands again on each page that the table goes on to. */
function tableHtml([head, ...rows]: readonly (readonly string[])[]): string {
  return `<table>${head ? `<thead>${rowHtml(head, 0)}</thead>` : ""}<tbody>${rows.map((row, at) => rowHtml(row, at + 1)).join("")}</tbody></table>`;
}

function rowHtml(cells: readonly string[], row: number): string {
  const cell = (words: string, column: number) =>
    row === 0
      ? `<th scope="col">${escaped(words)}</th>`
      : column === 0
        ? `<th scope="row">${escaped(words)}</th>`
        : `<td>${escaped(words)}</td>`;
  return `<tr>${cells.map(cell).join("")}</tr>`;
}
