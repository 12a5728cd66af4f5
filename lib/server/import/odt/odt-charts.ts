import "server-only";
import { type ChartWords, MOST_POINTS } from "@/lib/server/import/office/chart-blocks";
import { chartValue } from "@/lib/server/import/office/chart-value";
import type { CheckedZip } from "@/lib/server/import/open-zip";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, descendantsOf, wordsOf } from "@/lib/server/import/xml/xml-tree";

/** The charts in an OpenDocument file by the folder that each lies in; without those that hold too many points. */
export async function odtCharts(
  zip: CheckedZip,
  partOf: (name: string) => Promise<XmlElement | null>,
): Promise<ReadonlyMap<string, ChartWords>> {
  const charts = new Map<string, ChartWords>();
  for (const name of zip.names) {
    const folder = /^(.+)\/content\.xml$/.exec(name)?.[1];
    const root = folder ? await partOf(name) : null;
    const words = chartOf(root ?? undefined);
    if (folder && words) charts.set(folder, words);
  }
  return charts;
}

/** What the chart in a file of its own says; `null` where it is no chart. */
export function chartOf(root: XmlElement | undefined): ChartWords | null {
  const chart = childOf(childOf(childOf(root, "office:body"), "office:chart"), "chart:chart");
  return chart ? wordsOfChart(chart) : null;
}

/** Its titles, and the table that the file keeps for drawing it; `null` where that holds no figures, or too many. */
function wordsOfChart(chart: XmlElement): ChartWords | null {
  const kept = childOf(chart, "table:table");
  if (!kept) return null;
  const rows = descendantsOf(kept, "table:table-row").map(cellsOf);
  const heads = descendantsOf(kept, "table:table-header-rows").flatMap((head) => childrenOf(head)).length;
  const points = rows.slice(heads);
  const figures = points.flat().filter(Boolean).length;
  if (figures === 0 || figures > MOST_POINTS) return null;
  const axes = childrenOf(childOf(chart, "chart:plot-area"), "chart:axis");
  const titled = [
    ...["chart:title", "chart:subtitle", "chart:footer"].map((name) => childOf(chart, name)),
    ...axes.map((axis) => childOf(axis, "chart:title")),
  ];
  const titles = titled.map((title) => (title ? paragraphsOf(title) : "")).filter(Boolean);
  const [names] = rows.slice(0, heads);
  return { titles, tables: [{ heads: names?.some(Boolean) ? names : null, rows: points }] };
}

function cellsOf(row: XmlElement): string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row, "table:table-cell")) {
    const repeats = Number.parseInt(cell.attributes["table:number-columns-repeated"] ?? "1", 10) || 1;
    const words = figureOf(cell);
    for (let at = 0; at < repeats && cells.length < MOST_POINTS; at++) cells.push(words);
  }
  return cells;
}

/** A figure to the places that sheets keep; a cell that has none holds "NaN". */
function figureOf(cell: XmlElement): string {
  const kind = cell.attributes["office:value-type"];
  const value = cell.attributes["office:value"];
  if (value === undefined || (kind !== "float" && kind !== "percentage")) return paragraphsOf(cell);
  return Number.isNaN(Number(value)) ? "" : chartValue(value, kind === "percentage" ? "0%" : "General");
}

const paragraphsOf = (element: XmlElement): string =>
  descendantsOf(element, "text:p").map(wordsOf).join(" ").replace(/\s+/gu, " ").trim();
